/** The names of types that an inferred schema uses (JSON Schema 2020-12 core, section 4.2.1). */
export type InferredType = "string" | "number" | "boolean" | "array" | "object";

/**
 * What an inferred schema says of a value: the part of JSON Schema 2020-12 that `inferSchema` writes and `judgeValue`
 * understands. Either `enum` stands alone, or the other keywords say something.
 */
export interface ValueSchema {
  readonly type?: InferredType | readonly InferredType[];
  readonly enum?: readonly (string | boolean)[];
  readonly format?: "date";
  readonly pattern?: string;
  readonly patternErrorMessage?: string;
  /** A text of another form than a day's is valid as it is, or (`then`) no text but those of a form is to be a date. */
  readonly if?: { readonly pattern: string };
  readonly then?: DateSchema;
  readonly else?: DateSchema;
  readonly maximum?: number;
  readonly items?: ValueSchema;
  readonly properties?: Readonly<Record<string, ValueSchema>>;
}

/** What texts of a date may be: a day, or a text of another form. */
export type DateSchema = Pick<ValueSchema, "format" | "if" | "then" | "else">;

/** A schema of notes, as `init` writes it to a file. */
export interface InferredSchema {
  readonly $schema: "https://json-schema.org/draft/2020-12/schema";
  readonly type: "object";
  readonly properties: Readonly<Record<string, ValueSchema>>;
  readonly required: readonly string[];
}
