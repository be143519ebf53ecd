import type { Habit } from "../schema/departure.ts";
import { code, type Message, message } from "../text/message.ts";

/** How many notes have a habit: "41 other notes", "1 other note". */
export const otherNotes = ({ notes }: Habit): string => (notes === 1 ? "1 other note" : `${notes} other notes`);

/** The sentence that says what the other notes do instead, with the space before it; nothing where that is not known. */
export function habitSentence(habit: Habit | undefined, one: string, many: string): Message {
  if (habit === undefined || habit.notes === 0) return [];
  const does = habit.notes === 1 ? one : many;
  return habit.like === null
    ? message` ${otherNotes(habit)} ${does}.`
    : message` ${otherNotes(habit)} ${does} ${code(habit.like)}.`;
}
