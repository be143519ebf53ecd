import type { Config } from "../config/config.ts";
import type { ReadOptions } from "./note.ts";
import { vocabularyOf } from "./vocabulary.ts";

/** The part of a config that reading a note depends on. */
export function readOptionsFrom(config: Pick<Config, "vocabulary" | "rating" | "progress" | "date">): ReadOptions {
  return {
    vocabulary: vocabularyOf(config.vocabulary),
    rating: config.rating,
    date: config.date,
    progressHeading: config.progress.heading.toLowerCase(),
  };
}
