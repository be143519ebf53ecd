import { schema as note } from "../generated/note-schema.js";
import { schema as strict } from "../generated/strict-schema.js";

const OWN: ReadonlyMap<string, Readonly<Record<string, unknown>>> = new Map([
  ["bookends:note", note],
  ["bookends:strict", strict],
]);

/** The addresses by which a schema of the user's refers to those of Bookends. */
export const OWN_ADDRESSES = [...OWN.keys()];

/** A copy of the schema at one of these addresses, of no draft and without an address; null if there is none. */
export function ownSchemaAt(address: string): unknown {
  const schema = OWN.get(address);
  if (schema === undefined) return null;
  const { $id: _id, $schema: _draft, ...rest } = schema;
  return JSON.parse(JSON.stringify(rest));
}
