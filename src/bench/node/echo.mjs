// Echoes every text. Arguments: base URL of the Bot API, token.
import { Bot } from "grammy";

const [apiRoot, token] = process.argv.slice(2);
const bot = new Bot(token, { client: { apiRoot } });
// updates of a batch are answered at once, not one after the other
bot.on("message:text", (ctx) => {
  ctx.reply(ctx.message.text).catch(() => {});
});
bot.catch(() => {});
bot.start({ onStart: () => console.log("started") });
