/**
 * What is wrong with a text that its language's parser can't read, by the usual slips. `key` and `found` are words of
 * the note. The sentences about them are the rules'.
 */
export type SyntaxCause =
  /** `title: SQL: The Guide`. `quoted` is the value in quotes, where it is short enough to be shown. */
  | { readonly kind: "colon-in-value"; readonly key: string; readonly quoted: string }
  /** `tags` with its values below, or `title The Book`. */
  | { readonly kind: "no-colon"; readonly key: string }
  /** `status:reading`. */
  | { readonly kind: "no-space"; readonly key: string }
  /** `title = x` in YAML. */
  | { readonly kind: "equals"; readonly key: string }
  /** `title: x` in TOML. */
  | { readonly kind: "colon"; readonly key: string }
  /** A character that looks like one with a meaning, and isn't it. */
  | { readonly kind: "look-alike"; readonly found: string; readonly like: LookAlike }
  /** A value starts with a character that has a meaning: `@`, a backtick, `%`, `- `. */
  | { readonly kind: "value-start"; readonly found: string }
  /** `"A "big" book"`. `written`: what a quote inside is written as; "" if it can't be. */
  | { readonly kind: "nested-quotes"; readonly quote: string; readonly written: string }
  /** `"A" and more`, `[a] and more`. */
  | { readonly kind: "text-after"; readonly found: string }
  /** `"A",`. */
  | { readonly kind: "comma-after-value"; readonly found: string }
  /** A quote or bracket that is never closed. */
  | { readonly kind: "open"; readonly found: string }
  /** A bracket that closes nothing, or not the one that is open. */
  | { readonly kind: "stray-bracket"; readonly found: string }
  | { readonly kind: "missing-comma" }
  | { readonly kind: "extra-comma" }
  /** A line that starts in the wrong column. */
  | { readonly kind: "indentation" }
  | { readonly kind: "tab" }
  /** A line of text that belongs to no key. */
  | { readonly kind: "loose-text" }
  /** A comment between the lines of one text. */
  | { readonly kind: "comment-in-text" }
  /** `tags: - a`, or an item below a key that has a value already. */
  | { readonly kind: "misplaced-item" }
  /** `-a`. */
  | { readonly kind: "item-without-space" }
  /** `// a` or `<!-- a -->`. */
  | { readonly kind: "foreign-comment"; readonly found: string }
  /** `"C:\Users"`. */
  | { readonly kind: "escape" }
  | { readonly kind: "control-character" }
  | { readonly kind: "block-header" }
  | { readonly kind: "tag"; readonly found: string }
  | { readonly kind: "directive" }
  | { readonly kind: "second-document"; readonly found: string }
  | { readonly kind: "complex-key" }
  | { readonly kind: "too-deep" }
  | { readonly kind: "too-long" }
  /** TOML: a text without quotes. */
  | { readonly kind: "bare-text" }
  /** TOML: `title "x"`. */
  | { readonly kind: "no-equals"; readonly key: string }
  /** TOML: a key with characters that need quotes. */
  | { readonly kind: "bad-key"; readonly key: string }
  /** TOML: nothing after `=`. */
  | { readonly kind: "no-value"; readonly key: string }
  /** TOML: `[extra`, or text after the bracket that closes a table's name. */
  | { readonly kind: "table-header" }
  /** TOML: `2024-1-5`, `007`. */
  | { readonly kind: "bad-number" }
  | { readonly kind: "other" };

/** What a look-alike is taken for. */
export type LookAlike = "colon" | "quote" | "space" | "dash" | "invisible";
