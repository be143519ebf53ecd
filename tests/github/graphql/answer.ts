import { type DocumentNode, type GraphQLError, Kind, type OperationDefinitionNode, parse, validate } from "graphql";
import type { Incoming } from "../http/listen.ts";
import { ok, type Reply, refused } from "../http/reply.ts";
import { isRecord } from "../rest/operation.ts";
import { parseBody } from "../rest/route.ts";
import type { Token } from "../state/people.ts";
import type { World } from "../state/world.ts";
import type { Node } from "./context.ts";
import { executeOn } from "./execute.ts";
import { github, withoutCommit } from "./schema.ts";

/** The fields at the root of a request's operation, and whether it is a mutation. */
export function graphqlFields(bytes: Buffer): { readonly names: readonly string[]; readonly write: boolean } {
  const body = parseBody(bytes) ?? {};
  const operation = operationOf(parsed(body["query"]), body["operationName"]);
  const selections = operation?.selectionSet.selections ?? [];
  const names = selections.flatMap((selection) => (selection.kind === Kind.FIELD ? [selection.name.value] : []));
  return { names, write: operation?.operation === "mutation" };
}

function parsed(query: unknown): DocumentNode | null {
  try {
    return typeof query === "string" ? parse(query) : null;
  } catch {
    return null;
  }
}

function operationOf(document: DocumentNode | null, name: unknown): OperationDefinitionNode | undefined {
  const definitions = document?.definitions ?? [];
  const operations = definitions.flatMap((each) => (each.kind === Kind.OPERATION_DEFINITION ? [each] : []));
  return operations.find((each) => typeof name !== "string" || each.name?.value === name);
}

/** Answers a GraphQL request: 200 with errors in it, whatever is wrong with the document. */
export async function answerGraphql(world: World, token: Token, { bytes }: Incoming): Promise<Reply> {
  const body = parseBody(bytes);
  const document = parsed(body?.["query"]);
  if (body === null || document === null) {
    world.violations.push("A GraphQL request has no document that can be parsed.");
    return refused(400, "Problems parsing JSON");
  }
  world.violations.push(...validate(github, document).map(({ message }) => `GraphQL: ${message}`));
  const schema = world.settings.graphql === "without-commit" ? withoutCommit() : github;
  const errors = validate(schema, document);
  if (errors.length > 0) return ok({ errors: errors.map(invalidShape) });
  const variables = isRecord(body["variables"]) ? body["variables"] : {};
  const operationName = typeof body["operationName"] === "string" ? body["operationName"] : null;
  return ok(await executeOn({ world, token }, { schema, document, variables, operationName }));
}

/** An error of validation in the words of GitHub's own library. */
function invalidShape({ message, locations = [] }: GraphQLError): Node {
  const [, field, owner] = /^Cannot query field "(\w+)" on type "(\w+)"/.exec(message) ?? [];
  if (field !== undefined)
    return {
      path: ["mutation", field],
      extensions: { code: "undefinedField", typeName: owner, fieldName: field },
      locations,
      message: `Field '${field}' doesn't exist on type '${owner}'`,
    };
  const [, type] = /^Unknown type "(\w+)"/.exec(message) ?? [];
  if (type === undefined) return { message, locations };
  return {
    locations,
    message: `${type} isn't a defined input type`,
    extensions: { code: "variableRequiresValidType" },
  };
}
