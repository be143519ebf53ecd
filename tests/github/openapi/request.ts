import type { ValidateFunction } from "ajv";
import { isRecord } from "../rest/operation.ts";
import type { Route } from "../rest/route.ts";
import { checker, described, faultsOf, resolved } from "./description.ts";

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly check: ValidateFunction;
  readonly type: unknown;
}

interface Checks {
  readonly parameters: readonly Parameter[];
  readonly body: { readonly check: ValidateFunction; readonly required: boolean } | null;
}

const known = new Map<string, Checks>();

function checksOf({ operation: { id, method, path } }: Route): Checks {
  const found = known.get(id);
  if (found) return found;
  const description = described(method, path);
  if (!description) throw new Error(`${id} is not in github.json: run tests/github/openapi/trim.ts.`);
  const listed = Array.isArray(description["parameters"]) ? description["parameters"] : [];
  const body = resolved(description["requestBody"]);
  const schema = schemaOf(body);
  const checks = {
    parameters: listed.map(parameterOf),
    body: schema === undefined ? null : { check: checker(schema), required: body["required"] === true },
  };
  known.set(id, checks);
  return checks;
}

function parameterOf(value: unknown): Parameter {
  const { name, in: place, required, schema } = resolved(value);
  return {
    name: String(name),
    in: String(place),
    required: required === true,
    check: checker(schema),
    type: resolved(schema)["type"],
  };
}

/** The schema of a body, be it asked for or answered. */
export function schemaOf(body: Readonly<Record<string, unknown>>): unknown {
  const content = resolved(body["content"]);
  const json = content["application/json"];
  return isRecord(json) ? json["schema"] : undefined;
}

/** What a request does that GitHub's description does not allow, in a sentence each. */
export function requestFaults(route: Route, body: Readonly<Record<string, unknown>> | null): readonly string[] {
  const checks = checksOf(route);
  const { id } = route.operation;
  const given = { path: route.params, query: Object.fromEntries(route.query) };
  const names = new Set(checks.parameters.map(({ name }) => name));
  const unknown = Object.keys(given.query).filter((name) => !names.has(name));
  const wrong = checks.parameters.flatMap((parameter) => {
    const value = parameter.in === "path" ? given.path[parameter.name] : given.query[parameter.name];
    const what = `${id}: ${parameter.in} parameter ${parameter.name}`;
    if (value === undefined) return parameter.required && parameter.in === "path" ? [`${what} is missing`] : [];
    return faultsOf(parameter.check, typed(value, parameter.type), what);
  });
  return [
    ...unknown.map((name) => `${id}: unknown query parameter ${name}`),
    ...wrong,
    ...bodyFaults(id, checks.body, body),
  ];
}

// A parameter is text; the description says what it stands for.
function typed(value: string, type: unknown): unknown {
  if ((type === "integer" || type === "number") && /^-?\d+$/.test(value)) return Number(value);
  return type === "boolean" && /^(true|false)$/.test(value) ? value === "true" : value;
}

function bodyFaults(
  id: string,
  wanted: Checks["body"],
  body: Readonly<Record<string, unknown>> | null,
): readonly string[] {
  if (body === null) return [`${id}: the body is no JSON object`];
  const empty = Object.keys(body).length === 0;
  if (wanted === null) return empty ? [] : [`${id}: a body where none is wanted`];
  return empty && !wanted.required ? [] : faultsOf(wanted.check, body, `${id}: body`);
}
