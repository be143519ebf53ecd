import { schema as official } from "@octokit/graphql-schema";
import { buildASTSchema, type DocumentNode, type GraphQLSchema, Kind, parse, visit } from "graphql";

const source = parse(official.idl, { noLocation: true });

/** GitHub's own schema. */
export const github = build(source);

let older: GraphQLSchema | null = null;

/** The schema of a server that has no `createCommitOnBranch` yet (GitHub Enterprise Server before 3.3). */
export function withoutCommit(): GraphQLSchema {
  older ??= build(
    visit(source, {
      FieldDefinition: ({ name }) => (name.value === "createCommitOnBranch" ? null : undefined),
      [Kind.INPUT_OBJECT_TYPE_DEFINITION]: ({ name }) =>
        name.value === "CreateCommitOnBranchInput" ? null : undefined,
    }),
  );
  return older;
}

function build(document: DocumentNode): GraphQLSchema {
  return buildASTSchema(document, { assumeValid: true, assumeValidSDL: true });
}
