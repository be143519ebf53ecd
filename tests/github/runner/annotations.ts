/** An annotation that a step's log asks for. */
export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly file: string | null;
  readonly line: number | null;
  readonly title: string | null;
  readonly message: string;
}

// GitHub Docs, "Workflow commands": `::name key=value,key=value::message`, with %25, %0D, %0A, %3A and %2C escaped.
const COMMAND = /^::(?<level>error|warning|notice)(?: (?<properties>[^:]*))?::(?<message>.*)$/gm;

/** The annotations in a log, in its order. */
export function annotationsIn(log: string): readonly Annotation[] {
  return [...log.matchAll(COMMAND)].map(({ groups = {} }) => {
    const pairs = (groups["properties"] ?? "")
      .split(",")
      .map((pair) => [pair.split("=", 1)[0] ?? "", pair.replace(/^[^=]*=/, "")]);
    const properties = new Map(pairs.map(([key = "", value = ""]) => [key, unescaped(value)]));
    const line = properties.get("line");
    return {
      level: levelOf(groups["level"]),
      file: properties.get("file") ?? null,
      line: line === undefined ? null : Number(line),
      title: properties.get("title") ?? null,
      message: unescaped(groups["message"] ?? ""),
    };
  });
}

function levelOf(name: string | undefined): Annotation["level"] {
  return name === "error" || name === "warning" ? name : "notice";
}

const LETTERS: Readonly<Record<string, string>> = { "%25": "%", "%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": "," };

const unescaped = (text: string): string => text.replace(/%(25|0D|0A|3A|2C)/g, (code) => LETTERS[code] ?? code);
