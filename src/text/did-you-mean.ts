import type { Parts } from "./message.ts";
import { coded, say } from "./message.ts";

/** The sentence that offers a word, with the space before it; nothing where there is no such word. */
export const didYouMean = (word: string | null): Parts => (word === null ? [] : say` Did you mean ${coded(word)}?`);
