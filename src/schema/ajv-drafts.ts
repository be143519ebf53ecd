/**
 * Ajv for each draft, and its formats: imported when a schema has to be compiled, as it is large. Import this file, not
 * ajv: of a CommonJS package that is imported later the bundle keeps no named exports.
 */
export { Ajv } from "ajv";
export { Ajv2019 } from "ajv/dist/2019.js";
export { Ajv2020 } from "ajv/dist/2020.js";
export { fullFormats } from "ajv-formats/dist/formats.js";
