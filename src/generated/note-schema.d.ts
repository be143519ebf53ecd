// Made from schema/note.schema.json by scripts/compile-schemas.ts.
/** The schema itself. */
export declare const schema: Readonly<Record<string, unknown>>;
