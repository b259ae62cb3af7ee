package vn.loahoc.channel.telegram;

import java.util.List;
import org.telegram.telegrambots.meta.api.methods.commands.DeleteMyCommands;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScope;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeChat;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeDefault;
import vn.loahoc.message.Address;

/** The menus of commands: one for everybody, and one of its own for a chat of the staff. */
final class Menus {

  private final BotApi api;

  Menus(BotApi api) {
    this.api = api;
  }

  boolean forEverybody(List<MenuCommand> commands) {
    return show(commands, BotCommandScopeDefault.builder().build());
  }

  boolean forChat(Address chat, List<MenuCommand> commands) {
    return show(commands, new BotCommandScopeChat(chat.chat()));
  }

  /** An empty menu is removed, so that the one for everybody shows again. */
  private boolean show(List<MenuCommand> commands, BotCommandScope scope) {
    ApiAnswer answer =
        commands.isEmpty()
            ? api.askQuickly(client -> client.executeAsync(new DeleteMyCommands(scope, null)))
            : api.askQuickly(client -> client.executeAsync(menu(commands, scope)));
    return answer instanceof ApiAnswer.Done;
  }

  private static SetMyCommands menu(List<MenuCommand> commands, BotCommandScope scope) {
    return SetMyCommands.builder()
        .commands(
            commands.stream().map(one -> new BotCommand(one.name(), one.description())).toList())
        .scope(scope)
        .build();
  }
}
