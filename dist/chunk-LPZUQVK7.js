import { createRequire as bundleRequire } from "node:module";
const require = bundleRequire(import.meta.url);

// src/errors.ts
var UserError = class extends Error {
  place;
  constructor(sentence, place = null) {
    super(sentence);
    this.name = "UserError";
    this.place = place;
  }
};
var ok = (value) => ({ ok: true, value });
var err = (failure) => ({ ok: false, failure });

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

// src/text/near-words.ts
var NORMAL = /^[a-z\d]*$/;
var normalWord = (word) => NORMAL.test(word) ? word : word.normalize("NFD").replaceAll(/[\u0300-\u036F\uFE0F\s_-]+/g, "").normalize("NFC").toLowerCase();
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

// src/notes/field.ts
function field(frontMatter, ...keys2) {
  for (const wanted of keys2) {
    const entry = frontMatter?.content.entries.find(({ key }) => key === wanted);
    if (entry) return entry.value;
  }
  return null;
}
function textOf(node) {
  if (node?.kind !== "scalar") return null;
  return collapse(node.source) || null;
}
function numberText(node) {
  const isNumber = node?.kind === "scalar" && typeof node.value === "number" && Number.isFinite(node.value);
  return isNumber ? String(node.value) : textOf(node);
}
var nodesOf = (node) => node.kind === "sequence" ? node.items.map(({ value }) => value) : [node];
var textsOf = (node) => nodesOf(node).map(textOf).filter((text) => text !== null);
var IS_WIDE = /[^\S ]| {2}|^ | $/;
var collapse = (text) => IS_WIDE.test(text) ? text.replaceAll(/\s+/g, " ").trim() : text;

// src/notes/status.ts
var STATUS_TABLE = {
  queued: {
    label: "up next",
    summary: "To be read: not yet started.",
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
    summary: "Being read now.",
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
    summary: "Read to the end.",
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
    summary: "Started, and set aside for a while.",
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
    summary: "Started, and given up.",
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

// src/notes/fields.ts
var keys = (...words) => words.map(normalWord);
var prefixed = (...words) => ["book", "work"].flatMap((prefix) => words.map((word) => normalWord(prefix + word)));
var ofBook = (...words) => [...prefixed(...words), ...keys(...words)];
var FIELD_KEYS = {
  // Where `book` is a text, it is the title, and `title` that of the review.
  title: [...prefixed("title", "name", "full-title"), ...keys("book", "title", "name", "full-title")],
  authors: ofBook("author", "authors", "by", "writer", "writers", "creator", "creators"),
  category: ofBook("category", "type", "kind"),
  status: ofBook("status", "reading-status", "read-status", "shelf", "exclusive-shelf", "shelves"),
  rating: ofBook("rating", "my-rating", "stars", "score"),
  started: keys(
    ...["started", "date-started", "start-date", "started-at", "start", "begun"],
    ...["started-on", "started-date", "started-reading", "date-start", "date-begun", "reading-started"]
  ),
  finished: keys(
    ...["finished", "completed", "read", "last-read", "last-completed", "date-read", "date-finished"],
    ...["date-completed", "read-date", "read-at", "reading-date", "finished-date", "completion-date"],
    ...["end-date", "end", "dates-read", "finished-on", "finished-at", "finish-date", "finish", "completed-on"],
    ...["completed-at", "completed-date", "read-on", "dates-finished", "date-end", "ended", "finished-reading"],
    ...["reading-finished", "year-read", "year-finished", "read-year", "read-dates", "finish-dates"]
  ),
  date: keys("date"),
  url: ofBook("url", "link", "website", "source-url"),
  cover: ofBook(
    "cover",
    "cover-image",
    "cover-url",
    "cover-art",
    "cover-img",
    "image",
    "image-url",
    "thumbnail",
    "poster",
    "img"
  ),
  tags: ofBook("tags", "tag", "genre", "genres", "categories", "topic", "topics", "subject", "subjects", "shelves"),
  series: ofBook("series"),
  volume: ofBook("series-number", "series-index", "series-position", "volume"),
  pages: ofBook("pages", "page-count", "num-pages", "number-of-pages", "total-pages", "total-page"),
  isbn: ofBook("isbn", "isbn13", "isbn10"),
  progress: keys("progress"),
  currentPage: keys("current-page", "progress-current"),
  lastPage: keys("progress-max", "progress-total")
};
var LATER_FIELDS = ["started", "finished", "date", "rating", "progress", "currentPage"];
var FIELD_NAMES = Object.keys(FIELD_KEYS).filter(
  (name) => Object.hasOwn(FIELD_KEYS, name)
);
var STATUS_FLAGS = [...STATUSES].reverse().flatMap((status) => STATUS_TABLE[status].flags.map((key) => ({ key: normalWord(key), status })));
var RANKS = /* @__PURE__ */ new Map();
for (const field2 of FIELD_NAMES)
  for (const [rank, key] of FIELD_KEYS[field2].entries()) RANKS.set(key, [...RANKS.get(key) ?? [], { field: field2, rank }]);
var ranksOf = (key) => RANKS.get(key) ?? [];
var isKnownKey = (key) => RANKS.has(key) || STATUS_FLAGS.some((flag) => flag.key === key);

// src/notes/vocabulary.ts
var pairsOf = (wordsOf) => STATUSES.flatMap((status) => wordsOf(status).map((word) => [normalWord(word), status]));
var COMMON = pairsOf((status) => {
  const { words, tagWords, mark } = STATUS_TABLE[status];
  return [...words, ...tagWords, mark, status];
});
var TAG_VOCABULARY = new Map(pairsOf((status) => STATUS_TABLE[status].tagWords));
var vocabularyOf = (own) => new Map([...COMMON, ...pairsOf((status) => own[status] ?? [])]);

// src/notes/wikilink.ts
var WIKILINK = /!?\[\[([^[\]|]+)(?:\|([^[\]]*))?\]\]/g;
var MARKDOWN_LINK = /^\[([^[\]]+)\]\([^()\s]*\)$/;
var withoutLinks = (text) => text.includes("[") ? shownText(text) : text.trim();
var shownText = (text) => text.replaceAll(WIKILINK, (_, target, name) => name?.trim() || pageOf(target)).replace(MARKDOWN_LINK, "$1").trim();
var linkTargets = (text) => [...text.matchAll(WIKILINK)].map(([, target = ""]) => target.trim());
var pageOf = (target) => {
  const [page = ""] = target.split("#");
  return page.slice(page.lastIndexOf("/") + 1).trim();
};

// src/notes/note-status.ts
var SIGNS = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
var LONGEST_WORD = 80;
var STATUS_TAG = /^(?:reading-?)?(?:status|shelf)\//i;
var YES = /* @__PURE__ */ new Set(["true", "yes", "y", "x", "\u2713", "\u2714", "\u2705"]);
var NO = /* @__PURE__ */ new Set(["false", "no", "n"]);
function statedStatus(fields, vocabulary, statusKeys) {
  let isUnknown = false;
  for (const value of fields.valuesOf("status")) {
    const status = statusOfValue(value.node, vocabulary);
    if (status !== null) return { status, by: "word" };
    isUnknown ||= value.key !== "shelves" && (statusKeys?.has(value.key) ?? true);
  }
  const flagged = statusByFlags(fields);
  if (flagged.status !== null) return flagged;
  if (isUnknown) return { status: null, by: "unknown" };
  const tagged = statusByTags(fields, vocabulary);
  return tagged === null ? flagged : { status: tagged, by: "tag" };
}
function statusOfValue(node, vocabulary) {
  const words = node.kind === "scalar" ? textsOf(node).flatMap((text) => [text, ...text.split(",")]) : textsOf(node);
  const statuses = new Set(words.map((word) => statusOfWord(word, vocabulary)).filter((status2) => status2 !== null));
  const [status = null] = statuses;
  return statuses.size === 1 ? status : null;
}
function statusOfWord(word, vocabulary) {
  if (word.length > LONGEST_WORD) return null;
  const shown = withoutLinks(word);
  const [whole, bare] = [vocabulary.get(normalWord(shown)), shown.replaceAll(SIGNS, "")];
  if (whole !== void 0) return whole;
  return /[\p{L}\p{N}]/u.test(shown) ? onlyWord(bare, shown, vocabulary) : null;
}
var onlyWord = (bare, shown, vocabulary) => /[?!.]/.test(shown) ? null : vocabulary.get(normalWord(bare)) ?? null;
function statusOfTag(tag, vocabulary) {
  const bare = tag.trim().replace(/^#/, "");
  const word = normalWord(bare.slice(bare.lastIndexOf("/") + 1));
  return (STATUS_TAG.test(bare) ? vocabulary : TAG_VOCABULARY).get(word) ?? null;
}
function statusByTags(fields, vocabulary) {
  for (const { node } of fields.valuesOf("tags")) {
    const words = textsOf(node).flatMap(
      (text) => node.kind === "scalar" ? [...text.split(","), ...text.split(/[,\s]+/)] : [text]
    );
    const status = words.map((word) => statusOfTag(withoutLinks(word), vocabulary)).find((found) => found !== null);
    if (status) return status;
  }
  return null;
}
function statusByFlags(fields) {
  let isNot = false;
  for (const { key, status } of STATUS_FLAGS) {
    const flag = flagOf(fields.get(key));
    if (flag === true) return { status, by: "flag" };
    isNot ||= flag === false && status === "completed";
  }
  return { status: null, by: isNot ? "not-completed" : "none" };
}
function flagOf(value) {
  if (value?.node.kind === "scalar" && typeof value.node.value === "boolean") return value.node.value;
  const word = textOf(value?.node ?? null)?.toLowerCase() ?? "";
  return YES.has(word) ? true : NO.has(word) ? false : null;
}

// src/limits.ts
var LIMITS = {
  /** Characters of one line whose markup is read: longer than any title, and markup takes time by the square of it. */
  inlineLength: 500,
  /** What is parsed of a note's body: past it, headings and tasks are not looked for. */
  noteMarkdown: { partLength: 4 * 1024, longestPart: 32 * 1024, depth: 31, depthWork: 2e5, underlines: 100 },
  /** What is parsed of a README: past it, its blocks can't be found and it is refused. */
  readmeMarkdown: {
    partLength: 16 * 1024,
    longestPart: 1024 * 1024,
    depth: 100,
    depthWork: 2e6,
    underlines: 500
  },
  /** Bytes (UTF-16 units) of one schema file. */
  schemaFileLength: 1024 * 1024,
  /** Files that one schema is made of. */
  schemaFiles: 100,
  /** Schemas in all files of a schema, itself and all inside it. */
  schemaCount: 1e4,
  /** Schemas inside one another in a file. */
  schemaDepth: 200,
  /** Calls of a schema for one note: a `$ref` that is followed is one. */
  schemaSteps: 5e4,
  /** Notes that may take more steps; after them no other note is tried. */
  schemaStepFailures: 20,
  /** Characters of TOML front matter: its parser makes a text of all its characters at once, and runs out of stack. */
  tomlLength: 1e5,
  /** Lists and mappings inside one another in TOML; js-yaml has the same bound for YAML. */
  tomlDepth: 100,
  /** Characters of front matter that the plain reader takes: its expressions run out of stack at millions. */
  plainFrontMatterLength: 5e4,
  /** Changes that are tried to find why front matter can't be read. Each takes one more reading. */
  faultTrials: 24,
  /** Characters that are read in all by these trials; in front matter longer than a third of it nothing is tried. */
  faultTriedCharacters: 3e5,
  /** Lines of a file in which a spoilt fence is looked for. */
  fenceLines: 2e3,
  /** Lines of `---` behind which misplaced front matter is looked for. */
  fencesNotFirst: 100,
  /** Characters of one glob. */
  globLength: 1e3,
  /** Alternatives that the braces of one glob give. */
  globAlternatives: 200,
  /** Globs in one list of the config or the command. */
  globs: 500,
  /** Characters of a file that `import` reads, and rows in it: a reader of a book a day fills the rows in 27 years. */
  importLength: 2e7,
  importRows: 1e4,
  /** Bytes of one name in a path: what Linux, macOS and Windows hold. */
  nameLength: 255
};

// src/notes/date.ts
var TIME = String.raw`(?:(?:[T,]\s*|\s+)\d{1,2}:\d{2}\b.*)?`;
var ISO = /^(\d{4})(?:([-/])(\d{1,2})(?:\2(\d{1,2}))?)?$/;
var ISO_TIME = new RegExp(String.raw`^(\d{4}[-/]\d{1,2}[-/]\d{1,2})${TIME}$`, "i");
var READING_YEAR = /^(?:19|20)\d{2}$/;
var EAST_ASIAN = /^(\d{4})\s*[年년]\s*(?:(\d{1,2})\s*[月월]\s*(?:(\d{1,2})\s*[日일号號]?)?)?$/;
var NUMBERS = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/;
var WEEKDAY = String.raw`(?:(?:sun|mon|tue|wed|thu|fri|sat)[a-z]*[.,]*\s+)?`;
var MONTH_FIRST = new RegExp(
  String.raw`^${WEEKDAY}(\p{L}{3,12}\.?)\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(\d{4})${TIME}$`,
  "iu"
);
var DAY_FIRST = new RegExp(
  String.raw`^${WEEKDAY}(\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s+(?:of\s+|de\s+)?(\p{L}{3,12}\.?),?\s+(?:de\s+)?(\d{4})${TIME}$`,
  "iu"
);
var MONTH_ONLY = new RegExp("^(\\p{L}{3,12}\\.?)\\s+(?:de\\s+|of\\s+)?(\\d{4})$", "iu");
function dateFromText(text) {
  const day = ISO_TIME.exec(text)?.[1] ?? text;
  const [, isoYear, , isoMonth, isoDay] = ISO.exec(day) ?? [];
  if (isoYear !== void 0) return calendarDate(isoYear, isoMonth, isoDay);
  const [, year, month, dayOfMonth] = EAST_ASIAN.exec(text) ?? [];
  return year === void 0 ? dateInWords(text) ?? dateInNumbers(text) : calendarDate(year, month, dayOfMonth);
}
function dateInWords(text) {
  const [, monthFirst, itsDay, itsYear] = MONTH_FIRST.exec(text) ?? [];
  const [, dayFirst, monthThen, yearThen] = DAY_FIRST.exec(text) ?? [];
  const [, monthOnly, yearOnly] = MONTH_ONLY.exec(text) ?? [];
  const name = dayFirst === void 0 ? monthOnly ?? monthFirst : monthThen;
  const month = monthNumber(name ?? "");
  const year = yearThen ?? yearOnly ?? itsYear;
  return month === null || year === void 0 ? null : calendarDate(year, String(month), dayFirst ?? itsDay);
}
function dateInNumbers(text) {
  const [, first = "", , second = "", year = ""] = NUMBERS.exec(text) ?? [];
  const readings = /* @__PURE__ */ new Set([calendarDate(year, second, first), calendarDate(year, first, second)]);
  readings.delete(null);
  const [reading = null] = readings;
  return year !== "" && readings.size === 1 ? reading : null;
}
function calendarDate(year, month, day) {
  if (month === void 0) return READING_YEAR.test(year) ? year : null;
  if (Number(month) < 1 || Number(month) > 12) return null;
  const yearMonth = `${year}-${month.padStart(2, "0")}`;
  if (day === void 0) return yearMonth;
  return Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month)) ? `${yearMonth}-${day.padStart(2, "0")}` : null;
}
function daysIn(year, month) {
  const leap = year % 4 === 0 && year % 100 !== 0 || year % 400 === 0;
  return month === 2 ? leap ? 29 : 28 : [4, 6, 9, 11].includes(month) ? 30 : 31;
}
var MONTH_NAMES = [
  "January February March April May June July August September October November December",
  "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
  "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
  "janeiro fevereiro mar\xE7o abril maio junho julho agosto setembro outubro novembro dezembro",
  "janvier f\xE9vrier mars avril mai juin juillet ao\xFBt septembre octobre novembre d\xE9cembre",
  "Januar Februar M\xE4rz April Mai Juni Juli August September Oktober November Dezember",
  "\u044F\u043D\u0432\u0430\u0440\u044F \u0444\u0435\u0432\u0440\u0430\u043B\u044F \u043C\u0430\u0440\u0442\u0430 \u0430\u043F\u0440\u0435\u043B\u044F \u043C\u0430\u044F \u0438\u044E\u043D\u044F \u0438\u044E\u043B\u044F \u0430\u0432\u0433\u0443\u0441\u0442\u0430 \u0441\u0435\u043D\u0442\u044F\u0431\u0440\u044F \u043E\u043A\u0442\u044F\u0431\u0440\u044F \u043D\u043E\u044F\u0431\u0440\u044F \u0434\u0435\u043A\u0430\u0431\u0440\u044F",
  "\u044F\u043D\u0432\u0430\u0440\u044C \u0444\u0435\u0432\u0440\u0430\u043B\u044C \u043C\u0430\u0440\u0442 \u0430\u043F\u0440\u0435\u043B\u044C \u043C\u0430\u0439 \u0438\u044E\u043D\u044C \u0438\u044E\u043B\u044C \u0430\u0432\u0433\u0443\u0441\u0442 \u0441\u0435\u043D\u0442\u044F\u0431\u0440\u044C \u043E\u043A\u0442\u044F\u0431\u0440\u044C \u043D\u043E\u044F\u0431\u0440\u044C \u0434\u0435\u043A\u0430\u0431\u0440\u044C",
  "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"
];
var MONTHS = new Map(
  MONTH_NAMES.flatMap((line) => line.split(" ").map((name, index) => [name.toLowerCase(), index + 1]))
);
MONTHS.set("sept", 9);
var monthNumber = (name) => MONTHS.get(name.toLowerCase().replace(/\.$/, "")) ?? null;

// src/notes/isbn.ts
var LABEL = /^(?:urn:isbn:|isbn(?:-?1[03])?:?)\s*/i;
var SEPARATORS = /[\s\u2010-\u2015-]/g;
var [FEWEST_DIGITS, MOST_DIGITS] = [9, 14];
function isbnFault(text) {
  const digits2 = text.replace(LABEL, "").replaceAll(SEPARATORS, "").toUpperCase();
  if (!/^\d+X?$/.test(digits2) || digits2.length < FEWEST_DIGITS || digits2.length > MOST_DIGITS) return null;
  if (digits2.length === 13) return isSound(digits2, (at) => at % 2 === 0 ? 1 : 3, 10) ? null : "check-digit";
  if (digits2.length === 10) return isSoundOfTen(digits2) ? null : "check-digit";
  return digits2.length === 9 && isSoundOfTen(`0${digits2}`) ? null : "digits";
}
var isSoundOfTen = (digits2) => isSound(digits2, (at) => 10 - at, 11);
function isSound(digits2, weightOf, modulus) {
  const sum = [...digits2].reduce((all, digit, at) => all + weightOf(at) * (digit === "X" ? 10 : Number(digit)), 0);
  return sum % modulus === 0;
}

// src/text/phrase.ts
var UNSHOWABLE = new RegExp("[\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]|(?![\\t\\n\\v\\f\\r\\u0085])\\p{Cc}", "gu");
var sanitizeText = (text) => text.replace(UNSHOWABLE, "").replace(new RegExp("\\p{Surrogate}", "gu"), "\uFFFD").replace(/[\s\u0085]+/g, " ").trim();
function phrases(text) {
  const nodes = [];
  const visible = sanitizeText(text);
  let from = 0;
  for (const { start, end } of autolinked(visible)) {
    if (start > from) nodes.push({ type: "text", value: visible.slice(from, start) });
    nodes.push({ type: "inlineCode", value: visible.slice(start, end) });
    from = end;
  }
  if (from < visible.length) nodes.push({ type: "text", value: visible.slice(from) });
  return nodes;
}
var ADDRESS_RUN = /[\w\-.~:/?#@!$&'()*+,;=%]+/g;
var AUTOLINK = /@[^@]|[^@]@|(?:https?|ftp):\/\/|(?<![a-z\d])www\./i;
var NOT_FIRST = "-.~:/?#!$&'()*+,;=%";
var NOT_LAST = ".,;:!?'()*";
function* autolinked(text) {
  for (const run of text.matchAll(ADDRESS_RUN)) {
    if (!AUTOLINK.test(run[0])) continue;
    let [start, end] = [run.index, run.index + run[0].length];
    while (start < end && NOT_FIRST.includes(text.charAt(start))) start += 1;
    while (end > start && NOT_LAST.includes(text.charAt(end - 1))) end -= 1;
    if (start < end) yield { start, end };
  }
}

export {
  UserError,
  ok,
  err,
  normalWord,
  nearest,
  closest,
  field,
  textOf,
  numberText,
  nodesOf,
  textsOf,
  collapse,
  LIMITS,
  STATUS_TABLE,
  STATUSES,
  SHELF_ORDER,
  statusHeading,
  vocabularyOf,
  FIELD_KEYS,
  LATER_FIELDS,
  FIELD_NAMES,
  STATUS_FLAGS,
  ranksOf,
  isKnownKey,
  isbnFault,
  withoutLinks,
  linkTargets,
  statedStatus,
  statusOfValue,
  statusOfWord,
  statusOfTag,
  dateFromText,
  sanitizeText,
  phrases
};
