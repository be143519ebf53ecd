import type { Config } from "../config/config.ts";
import type { ReadingHabits } from "./note.ts";
import { vocabularyOf } from "./vocabulary.ts";

/** The part of a config that reading a note depends on. */
export function habitsOf(config: Pick<Config, "vocabulary" | "rating" | "progressHeading" | "date">): ReadingHabits {
  return {
    vocabulary: vocabularyOf(config.vocabulary),
    rating: config.rating,
    date: config.date,
    progressHeading: config.progressHeading.toLowerCase(),
  };
}
