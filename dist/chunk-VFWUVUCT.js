import { createRequire as bundleRequire } from "node:module";
const require = bundleRequire(import.meta.url);

// src/text/terminal.ts
var INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
var EMOJI_SELECTOR = "\uFE0F";
var SHORT = /* @__PURE__ */ new Map([
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["	", "\\t"]
]);
function escapeInvisible(text) {
  return text.replace(INVISIBLE, (character) => {
    if (character === EMOJI_SELECTOR) return character;
    const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
    return SHORT.get(character) ?? (hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, "0")}`);
  });
}
function clip(text, most) {
  if (text.length <= most) return text;
  const characters = Array.from(text.slice(0, (most + 1) * 2));
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join("")}\u2026`;
}

// src/text/runner-log.ts
var neutralizeCommands = (text) => text.replaceAll(/^([^\S\r\n]*):(?=:)/gm, (_, blank) => `${blank}\\:`).replaceAll("##[", () => "#\\#[");
var escapeLogLine = (text) => neutralizeCommands(escapeInvisible(text));

// src/formats/annotation.ts
function toCommands(annotations) {
  return annotations.map(safelyPlaced).map((one) => `::${one.level} ${properties(one)}::${escapeData(neutralizeCommands(one.message))}
`).join("");
}
function safelyPlaced(one) {
  if (one.file === null || !one.file.includes("##[")) return one;
  const nowhere = { file: null, line: null, endLine: null, column: null, endColumn: null };
  return { ...one, ...nowhere, message: `${escapeInvisible(one.file)}:${one.line}: ${one.message}` };
}
function properties({ file, line, endLine, column, endColumn, title }) {
  return Object.entries({ file, line, endLine, col: column, endColumn, title }).filter(([, value]) => value !== null).map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(",");
}
var escapeData = (text) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
var escapeProperty = (text) => escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

// src/action/log.ts
var log = (runner, line) => runner.print(`${escapeLogLine(line)}
`);
function annotate(runner, level, sentence, place = null) {
  const { file, line, column } = place ?? { file: null, line: null, column: null };
  const range = { file, line, endLine: line, column, endColumn: null };
  runner.print(toCommands([{ ...range, level, title: "Bookends", message: escapeInvisible(sentence) }]));
}

// src/workspace/config-file.ts
var DEFAULT_CONFIG_FILE = ".github/bookends.yml";

// node_modules/leven/index.js
var array = [];
var characterCodeCache = [];
function leven(first, second, options) {
  if (first === second) {
    return 0;
  }
  const maxDistance = options?.maxDistance;
  const swap = first;
  if (first.length > second.length) {
    first = second;
    second = swap;
  }
  let firstLength = first.length;
  let secondLength = second.length;
  while (firstLength > 0 && first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength)) {
    firstLength--;
    secondLength--;
  }
  let start = 0;
  while (start < firstLength && first.charCodeAt(start) === second.charCodeAt(start)) {
    start++;
  }
  firstLength -= start;
  secondLength -= start;
  if (maxDistance !== void 0 && secondLength - firstLength > maxDistance) {
    return maxDistance;
  }
  if (firstLength === 0) {
    return maxDistance !== void 0 && secondLength > maxDistance ? maxDistance : secondLength;
  }
  let bCharacterCode;
  let result;
  let temporary;
  let temporary2;
  let index = 0;
  let index2 = 0;
  while (index < firstLength) {
    characterCodeCache[index] = first.charCodeAt(start + index);
    array[index] = ++index;
  }
  while (index2 < secondLength) {
    bCharacterCode = second.charCodeAt(start + index2);
    temporary = index2++;
    result = index2;
    for (index = 0; index < firstLength; index++) {
      temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
      temporary = array[index];
      result = array[index] = temporary > result ? temporary2 > result ? result + 1 : temporary2 : temporary2 > temporary ? temporary + 1 : temporary2;
    }
    if (maxDistance !== void 0) {
      let rowMinimum = result;
      for (index = 0; index < firstLength; index++) {
        if (array[index] < rowMinimum) {
          rowMinimum = array[index];
        }
      }
      if (rowMinimum > maxDistance) {
        return maxDistance;
      }
    }
  }
  array.length = firstLength;
  characterCodeCache.length = firstLength;
  return maxDistance !== void 0 && result > maxDistance ? maxDistance : result;
}
function closestMatch(target, candidates, options) {
  if (!Array.isArray(candidates) || candidates.length === 0) {
    return void 0;
  }
  const userMax = options?.maxDistance;
  const targetLength = target.length;
  for (const candidate of candidates) {
    if (candidate === target) {
      return candidate;
    }
  }
  if (userMax === 0) {
    return void 0;
  }
  let best;
  let bestDist = Number.POSITIVE_INFINITY;
  const seen = /* @__PURE__ */ new Set();
  for (const candidate of candidates) {
    if (seen.has(candidate)) {
      continue;
    }
    seen.add(candidate);
    const lengthDiff = Math.abs(candidate.length - targetLength);
    if (lengthDiff >= bestDist) {
      continue;
    }
    if (userMax !== void 0 && lengthDiff > userMax) {
      continue;
    }
    const cap = Number.isFinite(bestDist) ? userMax === void 0 ? bestDist : Math.min(bestDist, userMax) : userMax;
    const distance = cap === void 0 ? leven(target, candidate) : leven(target, candidate, { maxDistance: cap });
    if (userMax !== void 0 && distance > userMax) {
      continue;
    }
    let actualD = distance;
    if (cap !== void 0 && distance === cap && cap === userMax) {
      actualD = leven(target, candidate);
    }
    if (actualD < bestDist) {
      bestDist = actualD;
      best = candidate;
      if (bestDist === 0) {
        break;
      }
    }
  }
  if (userMax !== void 0 && bestDist > userMax) {
    return void 0;
  }
  return best;
}

// src/notes/status.ts
var STATUS_TABLE = {
  queued: {
    label: "up next",
    order: 2,
    mark: "\u{1F516}",
    words: [
      ...["queue", "unread", "backlog", "up-next", "wishlist", "not-started", "planned", "in-queue"],
      ...["\u5F85\u770B", "\u672A\u5F00\u59CB", "\u672A\u958B\u59CB"],
      ...["\u8AAD\u3080\u4E88\u5B9A"],
      ...["\uC77D\uC744 \uCC45", "\uC548 \uC77D\uC74C"],
      ...["pendiente", "para leer", "sin leer"],
      ...["pendente", "por ler", "n\xE3o lido"],
      ...["non lu", "PAL"],
      ...["ungelesen", "geplant"],
      ...["\u0432 \u043F\u043B\u0430\u043D\u0430\u0445", "\u043D\u0435 \u043F\u0440\u043E\u0447\u0438\u0442\u0430\u043D\u043E", "\u0437\u0430\u043F\u043B\u0430\u043D\u0438\u0440\u043E\u0432\u0430\u043D\u043E"],
      ...["non letto"]
    ],
    tagWords: [
      ...["to-read", "want-to-read", "to-be-read", "tbr", "plan-to-read"],
      ...["\u60F3\u8BFB", "\u60F3\u8B80", "\u60F3\u770B", "\u5F85\u8BFB", "\u5F85\u8B80", "\u672A\u8BFB", "\u672A\u8B80"],
      ...["\u8AAD\u307F\u305F\u3044", "\u672A\u8AAD", "\u7A4D\u8AAD", "\u7A4D\u3093\u8AAD"],
      ...["\uC77D\uC744 \uC608\uC815", "\uC77D\uACE0 \uC2F6\uC740", "\uC77D\uACE0 \uC2F6\uC5B4\uC694"],
      ...["por leer", "quiero leer"],
      ...["para ler", "quero ler"],
      ...["\xE0 lire", "pile \xE0 lire", "envie de lire"],
      ...["zu lesen", "will ich lesen", "m\xF6chte ich lesen"],
      ...["\u0445\u043E\u0447\u0443 \u043F\u0440\u043E\u0447\u0438\u0442\u0430\u0442\u044C", "\u0431\u0443\u0434\u0443 \u0447\u0438\u0442\u0430\u0442\u044C", "\u043A \u043F\u0440\u043E\u0447\u0442\u0435\u043D\u0438\u044E"],
      ...["da leggere", "voglio leggere"]
    ],
    flags: [],
    date: null
  },
  reading: {
    label: "reading",
    order: 1,
    mark: "\u{1F4D6}",
    words: [
      ...["in-progress", "ongoing", "started", "active", "rereading", "\u{1F7E1}"],
      ...["\u6B63\u5728\u8FDB\u884C", "\u6B63\u5728\u9032\u884C", "\u8FDB\u884C\u4E2D", "\u9032\u884C\u4E2D"],
      ...["\u8AAD\u307F\u4E2D"],
      ...["\uC9C4\uD589 \uC911"],
      ...["en curso", "en progreso", "en proceso"],
      ...["a ler", "em andamento", "em progresso", "em curso"],
      ...["en cours", "en lecture"],
      ...["angefangen", "begonnen", "in Arbeit", "am Lesen"],
      ...["\u0432 \u043F\u0440\u043E\u0446\u0435\u0441\u0441\u0435"],
      ...["in corso"]
    ],
    tagWords: [
      ...["currently-reading", "now-reading", "reading-now"],
      ...["\u5728\u8BFB", "\u5728\u8B80", "\u6B63\u5728\u8BFB", "\u6B63\u5728\u8B80", "\u6B63\u5728\u770B", "\u5728\u770B", "\u9605\u8BFB\u4E2D", "\u95B1\u8B80\u4E2D", "\u6B63\u5728\u9605\u8BFB", "\u6B63\u5728\u95B1\u8B80"],
      ...["\u8AAD\u66F8\u4E2D", "\u8AAD\u3093\u3067\u3044\u308B", "\u8AAD\u3093\u3067\u308B"],
      ...["\uC77D\uB294 \uC911", "\uC77D\uACE0 \uC788\uC74C", "\uC77D\uACE0 \uC788\uC5B4\uC694", "\uB3C5\uC11C \uC911"],
      ...["leyendo", "leyendo ahora"],
      ...["lendo", "em leitura"],
      ...["en cours de lecture", "je lis"],
      ...["lese ich", "lese gerade", "lese ich gerade", "wird gelesen"],
      ...["\u0447\u0438\u0442\u0430\u044E", "\u0447\u0438\u0442\u0430\u044E \u0441\u0435\u0439\u0447\u0430\u0441", "\u0441\u0435\u0439\u0447\u0430\u0441 \u0447\u0438\u0442\u0430\u044E"],
      ...["in lettura", "sto leggendo"]
    ],
    flags: ["currentlyreading"],
    date: "started"
  },
  completed: {
    label: "finished",
    order: 4,
    mark: "\u2705",
    words: [
      ...["read", "done", "complete", "have-read", "done-reading", "\u2714", "\u2611", "\u{1F7E2}"],
      ...["\u5DF2\u5B8C\u6210", "\u5B8C\u6210", "\u770B\u5B8C", "\u770B\u8FC7", "\u770B\u904E", "\u5DF2\u770B"],
      ...["\u5B8C\u4E86", "\u8AAD\u3093\u3060"],
      ...["\uC644\uB8CC", "\uC77D\uC74C", "\uB2E4 \uC77D\uC74C", "\uC77D\uC740 \uCC45", "\uC77D\uC5C8\uC5B4\uC694"],
      ...["terminado", "terminada", "completado", "finalizado"],
      ...["conclu\xEDdo", "terminado", "finalizado", "completo"],
      ...["termin\xE9", "fini", "achev\xE9"],
      ...["fertig", "beendet", "abgeschlossen", "erledigt"],
      ...["\u0437\u0430\u0432\u0435\u0440\u0448\u0435\u043D\u043E", "\u0437\u0430\u043A\u043E\u043D\u0447\u0435\u043D\u043E"],
      ...["letto", "finito", "completato"]
    ],
    tagWords: [
      ...["finished", "finished-reading"],
      ...["\u5DF2\u8BFB", "\u5DF2\u8B80", "\u8BFB\u5B8C", "\u8B80\u5B8C", "\u8BFB\u8FC7", "\u8B80\u904E", "\u5DF2\u8BFB\u5B8C", "\u5DF2\u8B80\u5B8C"],
      ...["\u8AAD\u4E86", "\u65E2\u8AAD", "\u8AAD\u307F\u7D42\u308F\u3063\u305F"],
      ...["\uC644\uB3C5"],
      ...["le\xEDdo", "le\xEDda", "le\xEDdos"],
      ...["lido", "lidos"],
      ...["lu", "lus"],
      ...["gelesen", "ausgelesen"],
      ...["\u043F\u0440\u043E\u0447\u0438\u0442\u0430\u043D\u043E", "\u043F\u0440\u043E\u0447\u0438\u0442\u0430\u043B", "\u043F\u0440\u043E\u0447\u0438\u0442\u0430\u043B\u0430", "\u043F\u0440\u043E\u0447\u0438\u0442\u0430\u043D\u043D\u043E\u0435", "\u0434\u043E\u0447\u0438\u0442\u0430\u043B"],
      ...["letti"]
    ],
    flags: ["read", "finished", "completed", "done"],
    date: "finished"
  },
  paused: {
    label: "paused",
    order: 3,
    mark: "\u23F8",
    words: [
      ...["on-pause"],
      ...["\u6682\u505C", "\u66AB\u505C", "\u5DF2\u6682\u505C", "\u6401\u7F6E", "\u64F1\u7F6E"],
      ...["\u4E00\u6642\u505C\u6B62", "\u4FDD\u7559", "\u4E2D\u65AD"],
      ...["\uBCF4\uB958", "\uC77C\uC2DC \uC911\uC9C0", "\uC77C\uC2DC\uC815\uC9C0"],
      ...["en pausa", "pausado", "pausada"],
      ...["em pausa"],
      ...["en pause", "suspendu"],
      ...["pausiert", "unterbrochen"],
      ...["\u043D\u0430 \u043F\u0430\u0443\u0437\u0435", "\u043E\u0442\u043B\u043E\u0436\u0435\u043D\u043E", "\u043F\u0440\u0438\u043E\u0441\u0442\u0430\u043D\u043E\u0432\u043B\u0435\u043D\u043E"],
      ...["in pausa", "sospeso"]
    ],
    tagWords: ["on-hold"],
    flags: [],
    date: null
  },
  abandoned: {
    label: "abandoned",
    order: 5,
    mark: "\u274C",
    words: [
      ...["not-finished", "dropped", "stopped", "gave-up", "quit"],
      ...["\u653E\u5F03", "\u653E\u68C4", "\u5DF2\u653E\u5F03", "\u5DF2\u653E\u68C4"],
      ...["\u632B\u6298", "\u65AD\u5FF5"],
      ...["\uD3EC\uAE30", "\uD558\uCC28", "\uC911\uB3C4 \uD3EC\uAE30"],
      ...["abandonado", "abandonada"],
      ...["abandonei"],
      ...["abandonn\xE9", "abandonn\xE9e"],
      ...["abgebrochen", "aufgegeben"],
      ...["\u0431\u0440\u043E\u0448\u0435\u043D\u043E", "\u0431\u0440\u043E\u0441\u0438\u043B", "\u0431\u0440\u043E\u0441\u0438\u043B\u0430", "\u0437\u0430\u0431\u0440\u043E\u0448\u0435\u043D\u043E"],
      ...["abbandonato", "abbandonata"]
    ],
    tagWords: ["dnf", "did-not-finish", "\u5F03\u8BFB", "\u68C4\u8B80"],
    flags: ["dnf"],
    date: null
  }
};
var isStatus = (word) => Object.hasOwn(STATUS_TABLE, word);
var STATUSES = Object.keys(STATUS_TABLE).filter(isStatus);
var SHELF_ORDER = [...STATUSES].sort(
  (a, b) => STATUS_TABLE[a].order - STATUS_TABLE[b].order
);
var statusHeading = (status) => {
  const { label } = STATUS_TABLE[status];
  return label.charAt(0).toUpperCase() + label.slice(1);
};

// src/notes/vocabulary.ts
var NORMAL = /^[a-z\d]*$/;
var normalWord = (word) => NORMAL.test(word) ? word : word.normalize("NFD").replaceAll(/[\u0300-\u036F\uFE0F\s_-]+/g, "").normalize("NFC").toLowerCase();
var pairsOf = (wordsOf) => STATUSES.flatMap((status) => wordsOf(status).map((word) => [normalWord(word), status]));
var COMMON = pairsOf((status) => {
  const { words, tagWords, mark } = STATUS_TABLE[status];
  return [...words, ...tagWords, mark, status];
});
var TAG_VOCABULARY = new Map(pairsOf((status) => STATUS_TABLE[status].tagWords));
var vocabularyOf = (own) => new Map([...COMMON, ...pairsOf((status) => own[status] ?? [])]);

// src/notes/nearest.ts
function nearest(word, candidates) {
  const wanted = normalWord(word);
  const same = candidates.find((candidate) => normalWord(candidate) === wanted);
  if (same !== void 0) return same;
  const near = candidates.map((candidate) => ({
    candidate,
    meant: normalWord(candidate),
    distance: typingDistance(wanted, normalWord(candidate))
  })).filter(({ meant, distance }) => distance <= allowance(meant));
  const least = Math.min(...near.map(({ distance }) => distance));
  const [best, ...ties] = near.filter(({ distance }) => distance === least);
  return best && ties.every(({ meant }) => meant === best.meant) ? best.candidate : null;
}
var allowance = (word) => word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
function typingDistance(word, candidate) {
  if (digits(word) !== digits(candidate)) return Infinity;
  const distance = leven(word, candidate, { maxDistance: 3 });
  return distance === 2 && sortLetters(word) === sortLetters(candidate) ? 1 : distance;
}
var digits = (word) => word.replaceAll(/\D/g, "");
var sortLetters = (word) => [...word].sort().join("");
var closest = (name, names) => closestMatch(name, names, { maxDistance: Math.max(1, Math.floor(name.length / 3)) }) ?? null;

export {
  STATUS_TABLE,
  STATUSES,
  SHELF_ORDER,
  statusHeading,
  normalWord,
  TAG_VOCABULARY,
  vocabularyOf,
  nearest,
  closest,
  DEFAULT_CONFIG_FILE,
  escapeInvisible,
  clip,
  toCommands,
  log,
  annotate
};
