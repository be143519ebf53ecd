import { type DocumentNode, execute, type GraphQLError, type GraphQLFieldResolver, type GraphQLSchema } from "graphql";
import type { Context, Node } from "./context.ts";
import { createCommitOnBranch } from "./mutations/commit.ts";
import { updateRefs } from "./mutations/refs.ts";
import { talkMutations } from "./mutations/talk.ts";
import { queryRoot } from "./query.ts";

/** What an execution gives: data, and errors in GitHub's shape. */
export interface Executed {
  readonly data?: unknown;
  readonly errors?: readonly Node[];
}

/** A document that is valid, for the operation in it that is wanted. */
export interface Order {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | null;
}

type Mutation = (context: Context, args: never) => Node;
const mutations = new Map<string, Mutation>(Object.entries({ createCommitOnBranch, updateRefs, ...talkMutations }));

/** Executes a document on the repository as it is. A field that the fake does not have is a violation. */
export async function executeOn(context: Context, order: Order): Promise<Executed> {
  const { data, errors } = await execute({
    schema: order.schema,
    document: order.document,
    rootValue: queryRoot(context),
    contextValue: context,
    variableValues: order.variables,
    operationName: order.operationName,
    fieldResolver: resolveField,
  });
  const shown = errors?.map(errorShape);
  if (data === undefined) context.world.violations.push(...(errors ?? []).map(({ message }) => `GraphQL: ${message}`));
  return { ...(data === undefined ? {} : { data }), ...(shown ? { errors: shown } : {}) };
}

const resolveField: GraphQLFieldResolver<Node, Context> = (source, args, context, { fieldName, parentType }) => {
  if (parentType.name === "Mutation") {
    const mutation = mutations.get(fieldName);
    return mutation ? mutation(context, args as never) : unknown(context, `Mutation.${fieldName}`);
  }
  const value = Object.hasOwn(source, fieldName) ? source[fieldName] : undefined;
  if (value === undefined) return unknown(context, `${parentType.name}.${fieldName}`);
  return typeof value === "function" ? value(args) : value;
};

function unknown({ world }: Context, field: string): never {
  world.violations.push(`The fake has no ${field}.`);
  throw new Error(`The fake has no ${field}.`);
}

/** An error as GitHub gives it (GitHub Docs, "Forming calls with GraphQL"; `type` as clients log it). */
function errorShape({ message, path, locations, extensions }: GraphQLError): Node {
  const type = extensions["type"];
  return { ...(type === undefined ? {} : { type }), ...(path ? { path } : {}), locations: locations ?? [], message };
}
