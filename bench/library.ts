import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

const STATUSES = ["queued", "reading", "completed", "paused", "abandoned"] as const;
const PARTS = 8;

/** Writes `count` notes in the shape of the seed (about 2 KB each, all valid) below `folder`; the same notes every time. */
export function makeLibrary(folder: string, count: number): void {
  const notes = path.join(folder, "content", "reading");
  mkdirSync(notes, { recursive: true });
  for (let index = 0; index < count; index += 1) writeFileSync(path.join(notes, `note-${index}.md`), note(index));
}

function note(index: number): string {
  const status = STATUSES[index % STATUSES.length] ?? "queued";
  const done = status === "completed" ? PARTS : status === "queued" ? 0 : index % PARTS;
  const parts = Array.from(
    { length: PARTS },
    (_, part) => `- [${part < done ? "x" : " "}] Part ${part + 1}: Chapter ${index}`,
  );
  return `---
title: The Art of Reading, Volume ${index}
author: Writer ${index % 700}
category: ${index % 3 === 0 ? "article" : "book"}
status: ${status}
url: https://example.com/books/${index}
date: '2026-${String((index % 12) + 1).padStart(2, "0")}-05'
rating: ${(index % 5) + 1}
tags:
  - Topic ${index % 40}
  - Shelf ${index % 7}
---

## My Progress

${parts.join("\n")}

## Overview

${"A paragraph of notes about what was read, with a [link](https://example.com) and some *emphasis*. ".repeat(14)}

## Key Takeaways

${"1. **Start simple** - and write down why.\n".repeat(12)}`;
}
