import type { ValidateFunction } from "ajv";
import type { Reply } from "../http/reply.ts";
import type { Operation } from "../rest/operation.ts";
import { checker, described, faultsOf, resolved } from "./description.ts";
import { schemaOf } from "./request.ts";

const known = new Map<string, ValidateFunction | null>();

// Where GitHub's answers differ from its description: errors of every kind carry `status` (seen in what clients log),
// and an outdated comment has null for its line and position (GitHub Docs, "Pull request review comments").
const KNOWN = [
  /^\S+ 422: body must NOT have additional properties \(status\)$/,
  /^pulls\/\S+ 20[01]: body(\/\d+)?\/(position|line|start_line|start_side) must be \w+ \(it is null\)$/,
];

/** What an answer of the fake's own says that GitHub's would not, in a sentence each. */
export function responseFaults({ id, method, path }: Operation, { status, body }: Reply): readonly string[] {
  // What was asked for raw is no JSON.
  if (Buffer.isBuffer(body)) return [];
  const key = `${id} ${status}`;
  const check = known.get(key) ?? checkOf(method, path, status);
  known.set(key, check);
  if (check === null) return [];
  const faults = faultsOf(check, body, `${key}: body`).filter((fault) => !KNOWN.some((known) => known.test(fault)));
  return faults.map((fault) => `The fake's answer to ${fault}`);
}

// A status that the description leaves out for the operation (401, some 403) has no schema.
function checkOf(method: string, path: string, status: number): ValidateFunction | null {
  const response = resolved(resolved(described(method, path)?.["responses"])[String(status)]);
  const schema = schemaOf(response);
  return schema === undefined ? null : checker(schema);
}
