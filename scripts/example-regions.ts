import { extname } from "node:path";

const REGION = /<!-- (examples\/\S+) -->\n[\s\S]*?<!-- \/\1 -->/g;

/**
 * A page in which what stands between `<!-- examples/a.yml -->` and `<!-- /examples/a.yml -->` is that file, as a block
 * of code.
 * @param textOf the text of a file by its path in the project, "" where there is none. Throws for such a path.
 */
export function withExamples(page: string, textOf: (path: string) => string): string {
  return page.replace(REGION, (_, path: string) => {
    const text = textOf(path);
    if (text === "") throw new Error(`There is no ${path}.`);
    const language = extname(path).slice(1).replace(/^yml$/, "yaml");
    return `<!-- ${path} -->\n\`\`\`${language}\n${text}\`\`\`\n<!-- /${path} -->`;
  });
}
