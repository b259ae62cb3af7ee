package vn.loahoc.dialogue;

import java.util.List;

/**
 * What a feature brings to the conversation.
 *
 * @param commands what can be ordered
 * @param scenes who goes on with its open questions
 * @param handlers what takes its buttons and other things that are no text
 * @param links what knows the payload of a link by which somebody came
 */
public record Feature(
    List<Command> commands,
    List<SceneHandler> scenes,
    List<Handler> handlers,
    List<Handler> links) {

  public Feature {
    commands = List.copyOf(commands);
    scenes = List.copyOf(scenes);
    handlers = List.copyOf(handlers);
    links = List.copyOf(links);
  }

  /** One that has only orders. */
  public static Feature of(Command... commands) {
    return new Feature(List.of(commands), List.of(), List.of(), List.of());
  }
}
