package vn.loahoc.dialogue;

import java.util.List;

/**
 * What a feature brings to the conversation.
 *
 * @param commands what can be ordered
 * @param scenes who goes on with its open questions
 * @param handlers what takes its buttons and other things that are no text
 * @param links what knows the payload of a link by which somebody came
 * @param statements what takes a text that is neither an order nor an answer, before it is read as
 *     a question
 */
public record Feature(
    List<Command> commands,
    List<SceneHandler> scenes,
    List<Handler> handlers,
    List<Handler> links,
    List<Handler> statements) {

  public Feature {
    commands = List.copyOf(commands);
    scenes = List.copyOf(scenes);
    handlers = List.copyOf(handlers);
    links = List.copyOf(links);
    statements = List.copyOf(statements);
  }

  /** One that takes no statements. */
  public Feature(
      List<Command> commands,
      List<SceneHandler> scenes,
      List<Handler> handlers,
      List<Handler> links) {
    this(commands, scenes, handlers, links, List.of());
  }

  /** One that has only orders. */
  public static Feature of(Command... commands) {
    return new Feature(List.of(commands), List.of(), List.of(), List.of());
  }
}
