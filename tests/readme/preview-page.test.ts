import { expect, test } from "vitest";
import { isGenerated } from "../../src/readme/generated-sign.ts";
import { previewPage } from "../../src/readme/preview-page.ts";

const TEXT = `# Mine & yours

<p>
<picture>
<source media="(prefers-color-scheme: dark)" srcset="dark.svg">
<img src="light.svg" alt="x">
</picture>
</p>

<img src="bookends/a%20b.svg" alt="y"> <img src="https://example.com/z.png?a=1&amp;b=2" alt="z">
`;

const asked: string[] = [];
const page = previewPage(
  [
    {
      path: "docs/<x>.md",
      text: TEXT,
      pictureAt: (address) => {
        asked.push(address);
        return address.startsWith("https:") ? null : `data:image/svg+xml;base64,${address.length}`;
      },
    },
  ],
  { light: ".markdown-body { color: black }", dark: ".markdown-body { color: white }" },
);
const frames = [...page.matchAll(/<figcaption>([^<]*)<.*? width="(\d+)" srcdoc="([^"]*)"/g)].map(
  ([, name, width, source = ""]) => ({ name, width, html: source.replaceAll("&quot;", '"').replaceAll("&amp;", "&") }),
);

test("each file is there light and dark, on a desktop and a phone", () => {
  expect(frames.map(({ name, width }) => `${name} ${width}`)).toEqual([
    ...["light, desktop 1012", "light, phone 390", "dark, desktop 1012", "dark, phone 390"],
  ]);
  expect(page).toContain("<h1>docs/&lt;x&gt;.md</h1>");
  expect(isGenerated(page)).toBe(true);
});

test("with the picture of its theme", () => {
  const picture = (html = ""): string | undefined => /base64,(\d+)" alt="x"/.exec(html)?.[1];
  expect(frames.map(({ html }) => picture(html))).toEqual(["9", "9", "8", "8"]);
  expect(page).not.toContain("<source");
});

test("pictures of the repository are inside, others stay where they are", () => {
  expect(new Set(asked)).toEqual(
    new Set(["light.svg", "dark.svg", "bookends/a%20b.svg", "https://example.com/z.png?a=1&b=2"]),
  );
  expect(frames[0]?.html).toContain('<img src="https://example.com/z.png?a=1&amp;b=2" alt="z">');
});

test("frames run nothing and load nothing else", () => {
  expect(page.match(/<iframe [^>]*sandbox="allow-same-origin"/g)).toHaveLength(4);
  for (const { html } of frames) expect(html).toContain("default-src 'none'; img-src data: https:");
});
