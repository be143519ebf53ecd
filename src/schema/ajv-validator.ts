import type { ErrorObject } from "ajv";
import { pointerToken } from "../notes/locate.ts";
import type { AnyAjv } from "./ajv-options.ts";
import { bindDynamicRefs } from "./dynamic-scope.ts";
import { foldErrors } from "./fold.ts";
import type { SchemaLibrary } from "./schema-bundle.ts";
import { SchemaFaultError } from "./schema-fault.ts";
import { isSchemaObject, type SchemaFile } from "./schema-file.ts";
import { stepLimit, TooManySteps } from "./step-counter.ts";
import { type Validator, valueAt } from "./validator.ts";

/** The schema in file `path` of a library that is complete, compiled. @throws SchemaFaultError, or what ajv throws. */
export function ajvValidator(ajv: AnyAjv, path: string, library: SchemaLibrary): Validator {
  for (const file of [...library.files.values(), ...library.own]) holdAgainstDraft(ajv, file);
  const files = bindDynamicRefs(library, path);
  for (const { document, uri } of files.all) ajv.addSchema(asSchema(document), uri);
  const { document } = files.root;
  const limited = stepLimit(ajv);
  const ask = (schema: unknown, data: unknown): readonly ErrorObject[] => {
    const validate = ajv.compile(asSchema(schema));
    return limited(() => validate(data)) ? [] : (validate.errors ?? []);
  };
  // Compiled at once, so that what is wrong with it shows before any note is read.
  ajv.compile(asSchema(document));
  return {
    schema: document,
    errors: (data) => ask(document, data),
    branchErrors: (branch, data) => {
      try {
        return ask(branch, data);
      } catch (error) {
        if (error instanceof TooManySteps) throw error;
        // Ajv can't make code of every schema that stands alone.
        return null;
      }
    },
    resolve: (ref) => resolve(ref, files.all),
  };
}

const asSchema = (value: unknown): object | boolean => (isSchemaObject(value) ? value : value !== false);

/** Holds a file against the schema of its draft; of several faults the one that lies deepest says most. */
function holdAgainstDraft(ajv: AnyAjv, { path, document }: SchemaFile): void {
  if (ajv.validateSchema(asSchema(document)) === true) return;
  const meta: Validator = { schema: null, errors: () => [], branchErrors: () => null, resolve: () => undefined };
  const [fault] = foldErrors(meta, ajv.errors ?? []).sort((a, b) => b.path.length - a.path.length);
  if (fault === undefined) return;
  const pointer = fault.path.map((token) => `/${pointerToken(token)}`).join("");
  const isUnion = fault.keyword === "anyOf" || fault.keyword === "oneOf";
  const reason = isUnion ? `this is not what "${fault.path.at(-1)}" takes` : fault.message;
  throw new SchemaFaultError({ file: path, pointer, reason });
}

function resolve(ref: string, files: readonly SchemaFile[]): unknown {
  const [uri, fragment = ""] = ref.split("#");
  const file = files.find((candidate) => candidate.uri === uri);
  return valueAt(file?.document, decodeURIComponent(fragment));
}
