// Made from schema/config.schema.json by scripts/compile-schemas.ts.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:bookends:config","title":"Bookends configuration","description":"What .github/bookends.yml may say. Everything is optional; what is left out has its default. Paths and globs are relative to the repository, with /, and stay inside it.","type":"object","additionalProperties":false,"properties":{"notes":{"title":"Where the notes are","description":"One glob or a list of them. By default the first of the usual folders that holds notes: content/reading, src/content/reading, reading, content/books, src/content/books, _books, books, Books, notes.","$ref":"#/$defs/globs","examples":["content/reading/**/*.md",["books/*.md","papers/*.md"]]},"ignore":{"title":"What is no note","description":"Globs of files to leave out. `_index.md`, `README.md` and `_*.md` are left out anyway.","$ref":"#/$defs/globs","default":[],"examples":["content/reading/drafts/**"]},"schema":{"title":"Your own schema","description":"The path of a JSON Schema (draft-07, 2019-09 or 2020-12) that notes are held against instead of the default one; or several: for each glob of notes the path of its schema, of which the first match counts. Notes that no glob matches are held against the default schema.","type":["string","object"],"location":"path","propertyNames":{"$ref":"#/$defs/glob"},"additionalProperties":{"$ref":"#/$defs/path"},"examples":["schema/note.schema.json",{"content/books/**":"schema/book.json","content/papers/**":"schema/paper.json"}]},"readme":{"title":"Files to write","description":"The file, or the list of files, whose blocks Bookends keeps current.","$ref":"#/$defs/paths","default":["README.md"],"examples":[["README.md","docs/reading.md"]]},"vocabulary":{"title":"Your words for a status","description":"More words that mean a status when notes are read: emoji, other languages. Case, spaces, - and _ don't count. The schema still says which words are accepted.","type":"object","additionalProperties":false,"properties":{"queued":{"title":"To be read","description":"Words for a note that waits to be read.","$ref":"#/$defs/words"},"reading":{"title":"Being read","description":"Words for a note that is being read.","$ref":"#/$defs/words"},"completed":{"title":"Read to the end","description":"Words for a note that was read to the end.","$ref":"#/$defs/words"},"paused":{"title":"Set aside for a while","description":"Words for a note that is set aside for a while.","$ref":"#/$defs/words"},"abandoned":{"title":"Given up","description":"Words for a note that was given up.","$ref":"#/$defs/words"}},"default":{},"examples":[{"reading":"lese ich","completed":["gelesen","✅"]}]},"keys":{"title":"Your keys","description":"The front matter keys that a field is read from, in place of the usual ones (docs/reading.md lists them): one key or several, of which the first that is understood counts. Case, spaces, - and _ don't count; `extra.book` is the key `book` in `extra`.","type":"object","additionalProperties":false,"properties":{"title":{"title":"Title","description":"Keys that hold the title.","$ref":"#/$defs/words"},"authors":{"title":"Authors","description":"Keys that hold the authors.","$ref":"#/$defs/words"},"category":{"title":"Kind of text","description":"Keys that hold the kind of text: book, article, paper, …","$ref":"#/$defs/words"},"status":{"title":"Status","description":"Keys that hold the status, in words.","$ref":"#/$defs/words"},"rating":{"title":"Rating","description":"Keys that hold the rating.","$ref":"#/$defs/words"},"started":{"title":"Day the reading began","description":"Keys that hold the day the reading began.","$ref":"#/$defs/words"},"finished":{"title":"Day the reading ended","description":"Keys that hold the day, or the days, the reading ended.","$ref":"#/$defs/words"},"date":{"title":"Date","description":"Keys that hold the date whose meaning `date` in this file says.","$ref":"#/$defs/words"},"url":{"title":"Web address","description":"Keys that hold the address of the text.","$ref":"#/$defs/words"},"cover":{"title":"Cover image","description":"Keys that hold the cover.","$ref":"#/$defs/words"},"tags":{"title":"Tags","description":"Keys that hold the tags.","$ref":"#/$defs/words"},"series":{"title":"Series","description":"Keys that hold the name of the series.","$ref":"#/$defs/words"},"volume":{"title":"Number in the series","description":"Keys that hold the number in the series.","$ref":"#/$defs/words"},"pages":{"title":"Number of pages","description":"Keys that hold the number of pages.","$ref":"#/$defs/words"},"isbn":{"title":"ISBN","description":"Keys that hold the ISBN.","$ref":"#/$defs/words"},"progress":{"title":"Progress","description":"Keys that hold the progress: `42`, `42%` or `5/12`.","$ref":"#/$defs/words"},"currentPage":{"title":"Page reached","description":"Keys that hold the page that was reached.","$ref":"#/$defs/words"},"lastPage":{"title":"Last page","description":"Keys that hold the page at which the book ends.","$ref":"#/$defs/words"}},"default":{},"examples":[{"finished":"dateRead","rating":["score","stars"],"title":"extra.book"}]},"rating":{"title":"Ratings","description":"How this repository rates.","type":"object","additionalProperties":false,"properties":{"max":{"title":"The best rating","description":"Notes are rated from 0 to this number. Where it is left out: 10 where a note has more than 5, else 5.","type":"number","exclusiveMinimum":0},"zero":{"title":"What 0 means","description":"`unrated`: there is no rating. `zero`: the worst there is.","enum":["unrated","zero"],"default":"unrated"}},"examples":[{"max":10}]},"progress":{"title":"Progress","description":"Where a note says how far it is read.","type":"object","additionalProperties":false,"properties":{"heading":{"title":"Heading of the progress","description":"The task list under the heading whose text contains this, in any case, is the progress.","type":"string","pattern":"\\S","patternErrorMessage":"Must not be blank","default":"progress"}},"examples":[{"heading":"Chapters"}]},"date":{"title":"What date means","description":"What the front matter key `date` is: the day the reading started (`started`), the day it was finished (`finished`), or neither (`none`); `filename`: neither, the day stands before the file's name (`2022-06-06-x.md`). Where this is left out, `date` is the start of a note that is being read, waits or rests, and the end of one that is read or given up; in a library without any status it is the end. Keys such as `started` and `finished` win over it.","enum":["started","finished","none","filename"],"examples":["finished"]},"site":{"title":"Your site","description":"Where your site keeps the files that notes speak of. What is set here is checked.","type":"object","additionalProperties":false,"properties":{"public":{"title":"Folder of public files","description":"The folder in which a cover such as /images/x.png lies.","$ref":"#/$defs/path","examples":["public"]},"posts":{"title":"Folder of posts","description":"The folder in which the post of a slug lies, as slug.md, slug.mdx or slug/index.md: relatedPosts are looked up there.","$ref":"#/$defs/path","examples":["content/blog"]}},"examples":[{"public":"public","posts":"content/blog"}]},"goal":{"title":"Goals","description":"Year: how many you want to finish in it.","type":"object","patternProperties":{"^\\d{4}$":{"title":"How many to finish in this year","description":"How many notes to finish in this year.","type":"integer","minimum":0}},"additionalProperties":false,"default":{},"examples":[{"2026":12}]},"rules":{"title":"How much a rule matters","description":"Rule: error, warning or off.","type":"object","properties":{"schema/required":{"description":"A key that the schema requires is missing, or has no value. Default: error.","$ref":"#/$defs/level"},"schema/enum":{"description":"A value is none of those that the schema allows. Default: error.","$ref":"#/$defs/level"},"schema/const":{"description":"A value is not the one that the schema allows. Default: error.","$ref":"#/$defs/level"},"schema/type":{"description":"A value has another type than the schema says. Default: error.","$ref":"#/$defs/level"},"schema/format":{"description":"A text is not in the format that the schema names. Default: error.","$ref":"#/$defs/level"},"schema/pattern":{"description":"A text has another form than the schema's pattern. Default: error.","$ref":"#/$defs/level"},"schema/uniqueItems":{"description":"A list holds the same item twice. Default: error.","$ref":"#/$defs/level"},"schema/additionalProperties":{"description":"A key is there that the schema doesn't allow. Default: error.","$ref":"#/$defs/level"},"schema/unevaluatedProperties":{"description":"A key is there that the schema doesn't allow. Default: error.","$ref":"#/$defs/level"},"schema/minimum":{"description":"A number is smaller than the schema allows. Default: error.","$ref":"#/$defs/level"},"schema/maximum":{"description":"A number is larger than the schema allows. Default: error.","$ref":"#/$defs/level"},"schema/exclusiveMinimum":{"description":"A number is smaller than the schema allows. Default: error.","$ref":"#/$defs/level"},"schema/exclusiveMaximum":{"description":"A number is larger than the schema allows. Default: error.","$ref":"#/$defs/level"},"schema/multipleOf":{"description":"A number lies between the schema's steps. Default: error.","$ref":"#/$defs/level"},"schema/minLength":{"description":"A value has fewer characters than the schema allows. Default: error.","$ref":"#/$defs/level"},"schema/maxLength":{"description":"A value has more characters than the schema allows. Default: error.","$ref":"#/$defs/level"},"schema/minItems":{"description":"A value has fewer items than the schema allows. Default: error.","$ref":"#/$defs/level"},"schema/maxItems":{"description":"A value has more items than the schema allows. Default: error.","$ref":"#/$defs/level"},"schema/minProperties":{"description":"A value has fewer keys than the schema allows. Default: error.","$ref":"#/$defs/level"},"schema/maxProperties":{"description":"A value has more keys than the schema allows. Default: error.","$ref":"#/$defs/level"},"schema/anyOf":{"description":"A value fits none of the forms that the schema allows. Default: error.","$ref":"#/$defs/level"},"schema/oneOf":{"description":"A value fits none, or more than one, of the forms that the schema allows. Default: error.","$ref":"#/$defs/level"},"schema/dependentRequired":{"description":"A key is missing that another key requires. Default: error.","$ref":"#/$defs/level"},"schema/dependencies":{"description":"A key is missing that another key requires. Default: error.","$ref":"#/$defs/level"},"schema/allOf":{"description":"The front matter doesn't satisfy allOf in the schema. Default: error.","$ref":"#/$defs/level"},"schema/not":{"description":"The front matter doesn't satisfy not in the schema. Default: error.","$ref":"#/$defs/level"},"schema/if":{"description":"The front matter doesn't satisfy if in the schema. Default: error.","$ref":"#/$defs/level"},"schema/then":{"description":"The front matter doesn't satisfy then in the schema. Default: error.","$ref":"#/$defs/level"},"schema/else":{"description":"The front matter doesn't satisfy else in the schema. Default: error.","$ref":"#/$defs/level"},"schema/properties":{"description":"The front matter doesn't satisfy properties in the schema. Default: error.","$ref":"#/$defs/level"},"schema/patternProperties":{"description":"The front matter doesn't satisfy patternProperties in the schema. Default: error.","$ref":"#/$defs/level"},"schema/propertyNames":{"description":"The front matter doesn't satisfy propertyNames in the schema. Default: error.","$ref":"#/$defs/level"},"schema/dependentSchemas":{"description":"The front matter doesn't satisfy dependentSchemas in the schema. Default: error.","$ref":"#/$defs/level"},"schema/items":{"description":"The front matter doesn't satisfy items in the schema. Default: error.","$ref":"#/$defs/level"},"schema/prefixItems":{"description":"The front matter doesn't satisfy prefixItems in the schema. Default: error.","$ref":"#/$defs/level"},"schema/additionalItems":{"description":"The front matter doesn't satisfy additionalItems in the schema. Default: error.","$ref":"#/$defs/level"},"schema/unevaluatedItems":{"description":"The front matter doesn't satisfy unevaluatedItems in the schema. Default: error.","$ref":"#/$defs/level"},"schema/contains":{"description":"The front matter doesn't satisfy contains in the schema. Default: error.","$ref":"#/$defs/level"},"schema/minContains":{"description":"The front matter doesn't satisfy minContains in the schema. Default: error.","$ref":"#/$defs/level"},"schema/maxContains":{"description":"The front matter doesn't satisfy maxContains in the schema. Default: error.","$ref":"#/$defs/level"},"schema/contentEncoding":{"description":"The front matter doesn't satisfy contentEncoding in the schema. Default: error.","$ref":"#/$defs/level"},"schema/contentMediaType":{"description":"The front matter doesn't satisfy contentMediaType in the schema. Default: error.","$ref":"#/$defs/level"},"schema/contentSchema":{"description":"The front matter doesn't satisfy contentSchema in the schema. Default: error.","$ref":"#/$defs/level"},"schema/$defs":{"description":"The front matter doesn't satisfy $defs in the schema. Default: error.","$ref":"#/$defs/level"},"schema/definitions":{"description":"The front matter doesn't satisfy definitions in the schema. Default: error.","$ref":"#/$defs/level"},"schema/false":{"description":"The front matter doesn't satisfy false in the schema. Default: error.","$ref":"#/$defs/level"},"schema/schema":{"description":"The front matter doesn't satisfy schema in the schema. Default: error.","$ref":"#/$defs/level"},"frontmatter/missing":{"description":"A note has no front matter, and the schema requires some. Default: error.","$ref":"#/$defs/level"},"frontmatter/unclosed":{"description":"The front matter's closing line is missing. Default: error.","$ref":"#/$defs/level"},"frontmatter/fence":{"description":"A line that was meant to start or end the front matter does not. Default: error.","$ref":"#/$defs/level"},"frontmatter/not-first":{"description":"The front matter doesn't start in the first line of the file. Default: error.","$ref":"#/$defs/level"},"frontmatter/language":{"description":"The front matter is in another language than YAML or TOML. Default: error.","$ref":"#/$defs/level"},"frontmatter/encoding":{"description":"The file is not UTF-8 text. Default: error.","$ref":"#/$defs/level"},"yaml/syntax":{"description":"The front matter is not valid YAML. Default: error.","$ref":"#/$defs/level"},"toml/syntax":{"description":"The front matter is not valid TOML. Default: error.","$ref":"#/$defs/level"},"yaml/duplicate-key":{"description":"A key is in the front matter twice. Default: error.","$ref":"#/$defs/level"},"toml/duplicate-key":{"description":"A key is in the front matter twice. Default: error.","$ref":"#/$defs/level"},"yaml/not-a-mapping":{"description":"The front matter is not a mapping of keys and values. Default: error.","$ref":"#/$defs/level"},"yaml/alias":{"description":"The front matter holds a YAML alias, and those are not read. Default: error.","$ref":"#/$defs/level"},"yaml/placeholder":{"description":"A placeholder of a template was left in the front matter. Default: error.","$ref":"#/$defs/level"},"yaml/lost-text":{"description":"A part of a value that has no quotes is lost: to YAML it is a comment, an anchor or a tag. Default: warning.","$ref":"#/$defs/level"},"yaml/conflict-marker":{"description":"A conflict marker was left by a merge. Default: error.","$ref":"#/$defs/level"},"key/misspelt":{"description":"A key is not known, but close to one that is. Default: error.","$ref":"#/$defs/level"},"progress/status":{"description":"The status doesn't go with the ticked parts of the note. Default: warning.","$ref":"#/$defs/level"},"shelf/duplicate":{"description":"Two notes are about the same thing. Default: warning.","$ref":"#/$defs/level"},"links/related-post":{"description":"A related post is not there. Default: error.","$ref":"#/$defs/level"},"links/cover":{"description":"A cover image is not there. Default: error.","$ref":"#/$defs/level"}},"additionalProperties":false,"default":{},"examples":[{"shelf/duplicate":"off","schema/uniqueItems":"warning"}]},"charts":{"title":"Folder of charts","description":"The folder that the SVG files of chart blocks (bookends-*.svg) are written into. Default: beside the file that shows them.","$ref":"#/$defs/path","examples":["docs/charts"]},"data":{"title":"The notes as JSON","description":"A file to write the notes to, as `bookends notes --format json` prints them: for your site. Default: none is written.","$ref":"#/$defs/path","examples":["reading.json"]},"publish":{"title":"How the README is published","description":"`commit` (the default): as a commit on the default branch. `pull-request`: as a pull request. `none`: in the working tree only.","enum":["commit","pull-request","none"],"examples":["pull-request"]}},"$defs":{"path":{"type":"string","location":"path"},"paths":{"type":["string","array"],"items":{"$ref":"#/$defs/path"}},"glob":{"type":"string","location":"glob"},"globs":{"type":["string","array"],"items":{"$ref":"#/$defs/glob"}},"words":{"type":["string","array"],"items":{"type":"string"}},"level":{"enum":["error","warning","off"]}}};
const schema33 = {"type":"string","location":"glob"};
const schema35 = {"type":"string","location":"path"};
const schema38 = {"type":["string","array"],"items":{"type":"string"}};
const schema63 = {"enum":["error","warning","off"]};
const func0 = Object.prototype.hasOwnProperty;
const schema32 = {"type":["string","array"],"items":{"$ref":"#/$defs/glob"}};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema32.type},message:"must be string,array",schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/glob/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.type,parentSchema:schema33,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema36 = {"type":["string","array"],"items":{"$ref":"#/$defs/path"}};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema36.type},message:"must be string,array",schema:schema36.type,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const pattern4 = new RegExp("\\S", "u");
const pattern5 = new RegExp("^\\d{4}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:bookends:config" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(func0.call(schema31.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.notes !== undefined && func0.call(data, "notes")){
if(!(validate21(data.notes, {instancePath:instancePath+"/notes",parentData:data,parentDataProperty:"notes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.ignore !== undefined && func0.call(data, "ignore")){
if(!(validate21(data.ignore, {instancePath:instancePath+"/ignore",parentData:data,parentDataProperty:"ignore",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.schema !== undefined && func0.call(data, "schema")){
let data2 = data.schema;
if((typeof data2 !== "string") && (!(data2 && typeof data2 == "object" && !Array.isArray(data2)))){
const err1 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/type",keyword:"type",params:{type: schema31.properties.schema.type},message:"must be string,object",schema:schema31.properties.schema.type,parentSchema:schema31.properties.schema,data:data2};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 of Object.keys(data2)){
const _errs6 = errors;
if(typeof key1 !== "string"){
const err2 = {instancePath:instancePath+"/schema",schemaPath:"#/$defs/glob/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.type,parentSchema:schema33,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid1 = _errs6 === errors;
if(!valid1){
const err3 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema31.properties.schema.propertyNames,parentSchema:schema31.properties.schema,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key2 of Object.keys(data2)){
let data3 = data2[key2];
if(typeof data3 !== "string"){
const err4 = {instancePath:instancePath+"/schema/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
if(data.readme !== undefined && func0.call(data, "readme")){
if(!(validate24(data.readme, {instancePath:instancePath+"/readme",parentData:data,parentDataProperty:"readme",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.vocabulary !== undefined && func0.call(data, "vocabulary")){
let data5 = data.vocabulary;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key3 of Object.keys(data5)){
if(!(((((key3 === "queued") || (key3 === "reading")) || (key3 === "completed")) || (key3 === "paused")) || (key3 === "abandoned"))){
const err5 = {instancePath:instancePath+"/vocabulary",schemaPath:"#/properties/vocabulary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.vocabulary,data:data5};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data5.queued !== undefined && func0.call(data5, "queued")){
let data6 = data5.queued;
if((typeof data6 !== "string") && (!(Array.isArray(data6)))){
const err6 = {instancePath:instancePath+"/vocabulary/queued",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: schema38.type},message:"must be string,array",schema:schema38.type,parentSchema:schema38,data:data6};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 !== "string"){
const err7 = {instancePath:instancePath+"/vocabulary/queued/" + i0,schemaPath:"#/$defs/words/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.items.type,parentSchema:schema38.items,data:data7};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
if(data5.reading !== undefined && func0.call(data5, "reading")){
let data8 = data5.reading;
if((typeof data8 !== "string") && (!(Array.isArray(data8)))){
const err8 = {instancePath:instancePath+"/vocabulary/reading",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: schema38.type},message:"must be string,array",schema:schema38.type,parentSchema:schema38,data:data8};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(typeof data9 !== "string"){
const err9 = {instancePath:instancePath+"/vocabulary/reading/" + i1,schemaPath:"#/$defs/words/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.items.type,parentSchema:schema38.items,data:data9};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
if(data5.completed !== undefined && func0.call(data5, "completed")){
let data10 = data5.completed;
if((typeof data10 !== "string") && (!(Array.isArray(data10)))){
const err10 = {instancePath:instancePath+"/vocabulary/completed",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: schema38.type},message:"must be string,array",schema:schema38.type,parentSchema:schema38,data:data10};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(typeof data11 !== "string"){
const err11 = {instancePath:instancePath+"/vocabulary/completed/" + i2,schemaPath:"#/$defs/words/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.items.type,parentSchema:schema38.items,data:data11};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
if(data5.paused !== undefined && func0.call(data5, "paused")){
let data12 = data5.paused;
if((typeof data12 !== "string") && (!(Array.isArray(data12)))){
const err12 = {instancePath:instancePath+"/vocabulary/paused",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: schema38.type},message:"must be string,array",schema:schema38.type,parentSchema:schema38,data:data12};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(Array.isArray(data12)){
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
let data13 = data12[i3];
if(typeof data13 !== "string"){
const err13 = {instancePath:instancePath+"/vocabulary/paused/" + i3,schemaPath:"#/$defs/words/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.items.type,parentSchema:schema38.items,data:data13};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
if(data5.abandoned !== undefined && func0.call(data5, "abandoned")){
let data14 = data5.abandoned;
if((typeof data14 !== "string") && (!(Array.isArray(data14)))){
const err14 = {instancePath:instancePath+"/vocabulary/abandoned",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: schema38.type},message:"must be string,array",schema:schema38.type,parentSchema:schema38,data:data14};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(Array.isArray(data14)){
const len4 = data14.length;
for(let i4=0; i4<len4; i4++){
let data15 = data14[i4];
if(typeof data15 !== "string"){
const err15 = {instancePath:instancePath+"/vocabulary/abandoned/" + i4,schemaPath:"#/$defs/words/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.items.type,parentSchema:schema38.items,data:data15};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
}
}
else {
const err16 = {instancePath:instancePath+"/vocabulary",schemaPath:"#/properties/vocabulary/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.vocabulary.type,parentSchema:schema31.properties.vocabulary,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.keys !== undefined && func0.call(data, "keys")){
let data16 = data.keys;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key4 of Object.keys(data16)){
if(!(func0.call(schema31.properties.keys.properties, key4))){
const err17 = {instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.keys,data:data16};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data16.title !== undefined && func0.call(data16, "title")){
let data17 = data16.title;
if((typeof data17 !== "string") && (!(Array.isArray(data17)))){
const err18 = {instancePath:instancePath+"/keys/title",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: schema38.type},message:"must be string,array",schema:schema38.type,parentSchema:schema38,data:data17};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(Array.isArray(data17)){
const len5 = data17.length;
for(let i5=0; i5<len5; i5++){
let data18 = data17[i5];
if(typeof data18 !== "string"){
const err19 = {instancePath:instancePath+"/keys/title/" + i5,schemaPath:"#/$defs/words/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.items.type,parentSchema:schema38.items,data:data18};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
}
if(data16.authors !== undefined && func0.call(data16, "authors")){
let data19 = data16.authors;
if((typeof data19 !== "string") && (!(Array.isArray(data19)))){
const err20 = {instancePath:instancePath+"/keys/authors",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: schema38.type},message:"must be string,array",schema:schema38.type,parentSchema:schema38,data:data19};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(Array.isArray(data19)){
const len6 = data19.length;
for(let i6=0; i6<len6; i6++){
let data20 = data19[i6];
if(typeof data20 !== "string"){
const err21 = {instancePath:instancePath+"/keys/authors/" + i6,schemaPath:"#/$defs/words/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.items.type,parentSchema:schema38.items,data:data20};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
}
if(data16.category !== undefined && func0.call(data16, "category")){
let data21 = data16.category;
if((typeof data21 !== "string") && (!(Array.isArray(data21)))){
const err22 = {instancePath:instancePath+"/keys/category",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: schema38.type},message:"must be string,array",schema:schema38.type,parentSchema:schema38,data:data21};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(Array.isArray(data21)){
const len7 = data21.length;
for(let i7=0; i7<len7; i7++){
let data22 = data21[i7];
if(typeof data22 !== "string"){
const err23 = {instancePath:instancePath+"/keys/category/" + i7,schemaPath:"#/$defs/words/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.items.type,parentSchema:schema38.items,data:data22};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
}
if(data16.status !== undefined && func0.call(data16, "status")){
let data23 = data16.status;
if((typeof data23 !== "string") && (!(Array.isArray(data23)))){
const err24 = {instancePath:instancePath+"/keys/status",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: schema38.type},message:"must be string,array",schema:schema38.type,parentSchema:schema38,data:data23};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(Array.isArray(data23)){
const len8 = data23.length;
for(let i8=0; i8<len8; i8++){
let data24 = data23[i8];
if(typeof data24 !== "string"){
const err25 = {instancePath:instancePath+"/keys/status/" + i8,schemaPath:"#/$defs/words/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.items.type,parentSchema:schema38.items,data:data24};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
}
if(data16.rating !== undefined && func0.call(data16, "rating")){
let data25 = data16.rating;
if((typeof data25 !== "string") && (!(Array.isArray(data25)))){
const err26 = {instancePath:instancePath+"/keys/rating",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: schema38.type},message:"must be string,array",schema:schema38.type,parentSchema:schema38,data:data25};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(Array.isArray(data25)){
const len9 = data25.length;
for(let i9=0; i9<len9; i9++){
let data26 = data25[i9];
if(typeof data26 !== "string"){
const err27 = {instancePath:instancePath+"/keys/rating/" + i9,schemaPath:"#/$defs/words/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.items.type,parentSchema:schema38.items,data:data26};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
}
if(data16.started !== undefined && func0.call(data16, "started")){
let data27 = data16.started;
if((typeof data27 !== "string") && (!(Array.isArray(data27)))){
const err28 = {instancePath:instancePath+"/keys/started",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: schema38.type},message:"must be string,array",schema:schema38.type,parentSchema:schema38,data:data27};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(Array.isArray(data27)){
const len10 = data27.length;
for(let i10=0; i10<len10; i10++){
let data28 = data27[i10];
if(typeof data28 !== "string"){
const err29 = {instancePath:instancePath+"/keys/started/" + i10,schemaPath:"#/$defs/words/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.items.type,parentSchema:schema38.items,data:data28};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
}
if(data16.finished !== undefined && func0.call(data16, "finished")){
let data29 = data16.finished;
if((typeof data29 !== "string") && (!(Array.isArray(data29)))){
const err30 = {instancePath:instancePath+"/keys/finished",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: schema38.type},message:"must be string,array",schema:schema38.type,parentSchema:schema38,data:data29};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(Array.isArray(data29)){
const len11 = data29.length;
for(let i11=0; i11<len11; i11++){
let data30 = data29[i11];
if(typeof data30 !== "string"){
const err31 = {instancePath:instancePath+"/keys/finished/" + i11,schemaPath:"#/$defs/words/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.items.type,parentSchema:schema38.items,data:data30};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
}
if(data16.date !== undefined && func0.call(data16, "date")){
let data31 = data16.date;
if((typeof data31 !== "string") && (!(Array.isArray(data31)))){
const err32 = {instancePath:instancePath+"/keys/date",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: schema38.type},message:"must be string,array",schema:schema38.type,parentSchema:schema38,data:data31};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(Array.isArray(data31)){
const len12 = data31.length;
for(let i12=0; i12<len12; i12++){
let data32 = data31[i12];
if(typeof data32 !== "string"){
const err33 = {instancePath:instancePath+"/keys/date/" + i12,schemaPath:"#/$defs/words/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.items.type,parentSchema:schema38.items,data:data32};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
}
if(data16.url !== undefined && func0.call(data16, "url")){
let data33 = data16.url;
if((typeof data33 !== "string") && (!(Array.isArray(data33)))){
const err34 = {instancePath:instancePath+"/keys/url",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: schema38.type},message:"must be string,array",schema:schema38.type,parentSchema:schema38,data:data33};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(Array.isArray(data33)){
const len13 = data33.length;
for(let i13=0; i13<len13; i13++){
let data34 = data33[i13];
if(typeof data34 !== "string"){
const err35 = {instancePath:instancePath+"/keys/url/" + i13,schemaPath:"#/$defs/words/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.items.type,parentSchema:schema38.items,data:data34};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
}
if(data16.cover !== undefined && func0.call(data16, "cover")){
let data35 = data16.cover;
if((typeof data35 !== "string") && (!(Array.isArray(data35)))){
const err36 = {instancePath:instancePath+"/keys/cover",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: schema38.type},message:"must be string,array",schema:schema38.type,parentSchema:schema38,data:data35};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(Array.isArray(data35)){
const len14 = data35.length;
for(let i14=0; i14<len14; i14++){
let data36 = data35[i14];
if(typeof data36 !== "string"){
const err37 = {instancePath:instancePath+"/keys/cover/" + i14,schemaPath:"#/$defs/words/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.items.type,parentSchema:schema38.items,data:data36};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
}
if(data16.tags !== undefined && func0.call(data16, "tags")){
let data37 = data16.tags;
if((typeof data37 !== "string") && (!(Array.isArray(data37)))){
const err38 = {instancePath:instancePath+"/keys/tags",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: schema38.type},message:"must be string,array",schema:schema38.type,parentSchema:schema38,data:data37};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(Array.isArray(data37)){
const len15 = data37.length;
for(let i15=0; i15<len15; i15++){
let data38 = data37[i15];
if(typeof data38 !== "string"){
const err39 = {instancePath:instancePath+"/keys/tags/" + i15,schemaPath:"#/$defs/words/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.items.type,parentSchema:schema38.items,data:data38};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
}
if(data16.series !== undefined && func0.call(data16, "series")){
let data39 = data16.series;
if((typeof data39 !== "string") && (!(Array.isArray(data39)))){
const err40 = {instancePath:instancePath+"/keys/series",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: schema38.type},message:"must be string,array",schema:schema38.type,parentSchema:schema38,data:data39};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(Array.isArray(data39)){
const len16 = data39.length;
for(let i16=0; i16<len16; i16++){
let data40 = data39[i16];
if(typeof data40 !== "string"){
const err41 = {instancePath:instancePath+"/keys/series/" + i16,schemaPath:"#/$defs/words/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.items.type,parentSchema:schema38.items,data:data40};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
}
if(data16.volume !== undefined && func0.call(data16, "volume")){
let data41 = data16.volume;
if((typeof data41 !== "string") && (!(Array.isArray(data41)))){
const err42 = {instancePath:instancePath+"/keys/volume",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: schema38.type},message:"must be string,array",schema:schema38.type,parentSchema:schema38,data:data41};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(Array.isArray(data41)){
const len17 = data41.length;
for(let i17=0; i17<len17; i17++){
let data42 = data41[i17];
if(typeof data42 !== "string"){
const err43 = {instancePath:instancePath+"/keys/volume/" + i17,schemaPath:"#/$defs/words/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.items.type,parentSchema:schema38.items,data:data42};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
}
if(data16.pages !== undefined && func0.call(data16, "pages")){
let data43 = data16.pages;
if((typeof data43 !== "string") && (!(Array.isArray(data43)))){
const err44 = {instancePath:instancePath+"/keys/pages",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: schema38.type},message:"must be string,array",schema:schema38.type,parentSchema:schema38,data:data43};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(Array.isArray(data43)){
const len18 = data43.length;
for(let i18=0; i18<len18; i18++){
let data44 = data43[i18];
if(typeof data44 !== "string"){
const err45 = {instancePath:instancePath+"/keys/pages/" + i18,schemaPath:"#/$defs/words/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.items.type,parentSchema:schema38.items,data:data44};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
}
if(data16.isbn !== undefined && func0.call(data16, "isbn")){
let data45 = data16.isbn;
if((typeof data45 !== "string") && (!(Array.isArray(data45)))){
const err46 = {instancePath:instancePath+"/keys/isbn",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: schema38.type},message:"must be string,array",schema:schema38.type,parentSchema:schema38,data:data45};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(Array.isArray(data45)){
const len19 = data45.length;
for(let i19=0; i19<len19; i19++){
let data46 = data45[i19];
if(typeof data46 !== "string"){
const err47 = {instancePath:instancePath+"/keys/isbn/" + i19,schemaPath:"#/$defs/words/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.items.type,parentSchema:schema38.items,data:data46};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
}
if(data16.progress !== undefined && func0.call(data16, "progress")){
let data47 = data16.progress;
if((typeof data47 !== "string") && (!(Array.isArray(data47)))){
const err48 = {instancePath:instancePath+"/keys/progress",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: schema38.type},message:"must be string,array",schema:schema38.type,parentSchema:schema38,data:data47};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(Array.isArray(data47)){
const len20 = data47.length;
for(let i20=0; i20<len20; i20++){
let data48 = data47[i20];
if(typeof data48 !== "string"){
const err49 = {instancePath:instancePath+"/keys/progress/" + i20,schemaPath:"#/$defs/words/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.items.type,parentSchema:schema38.items,data:data48};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
}
if(data16.currentPage !== undefined && func0.call(data16, "currentPage")){
let data49 = data16.currentPage;
if((typeof data49 !== "string") && (!(Array.isArray(data49)))){
const err50 = {instancePath:instancePath+"/keys/currentPage",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: schema38.type},message:"must be string,array",schema:schema38.type,parentSchema:schema38,data:data49};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(Array.isArray(data49)){
const len21 = data49.length;
for(let i21=0; i21<len21; i21++){
let data50 = data49[i21];
if(typeof data50 !== "string"){
const err51 = {instancePath:instancePath+"/keys/currentPage/" + i21,schemaPath:"#/$defs/words/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.items.type,parentSchema:schema38.items,data:data50};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
}
if(data16.lastPage !== undefined && func0.call(data16, "lastPage")){
let data51 = data16.lastPage;
if((typeof data51 !== "string") && (!(Array.isArray(data51)))){
const err52 = {instancePath:instancePath+"/keys/lastPage",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: schema38.type},message:"must be string,array",schema:schema38.type,parentSchema:schema38,data:data51};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(Array.isArray(data51)){
const len22 = data51.length;
for(let i22=0; i22<len22; i22++){
let data52 = data51[i22];
if(typeof data52 !== "string"){
const err53 = {instancePath:instancePath+"/keys/lastPage/" + i22,schemaPath:"#/$defs/words/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.items.type,parentSchema:schema38.items,data:data52};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
}
}
else {
const err54 = {instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.keys.type,parentSchema:schema31.properties.keys,data:data16};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.rating !== undefined && func0.call(data, "rating")){
let data53 = data.rating;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
for(const key5 of Object.keys(data53)){
if(!((key5 === "max") || (key5 === "zero"))){
const err55 = {instancePath:instancePath+"/rating",schemaPath:"#/properties/rating/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rating,data:data53};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data53.max !== undefined && func0.call(data53, "max")){
let data54 = data53.max;
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 <= 0 || isNaN(data54)){
const err56 = {instancePath:instancePath+"/rating/max",schemaPath:"#/properties/rating/properties/max/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema31.properties.rating.properties.max,data:data54};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/rating/max",schemaPath:"#/properties/rating/properties/max/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.rating.properties.max.type,parentSchema:schema31.properties.rating.properties.max,data:data54};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data53.zero !== undefined && func0.call(data53, "zero")){
let data55 = data53.zero;
if(!((data55 === "unrated") || (data55 === "zero"))){
const err58 = {instancePath:instancePath+"/rating/zero",schemaPath:"#/properties/rating/properties/zero/enum",keyword:"enum",params:{allowedValues: schema31.properties.rating.properties.zero.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rating.properties.zero.enum,parentSchema:schema31.properties.rating.properties.zero,data:data55};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/rating",schemaPath:"#/properties/rating/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rating.type,parentSchema:schema31.properties.rating,data:data53};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.progress !== undefined && func0.call(data, "progress")){
let data56 = data.progress;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
for(const key6 of Object.keys(data56)){
if(!(key6 === "heading")){
const err60 = {instancePath:instancePath+"/progress",schemaPath:"#/properties/progress/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.progress,data:data56};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data56.heading !== undefined && func0.call(data56, "heading")){
let data57 = data56.heading;
if(typeof data57 === "string"){
if(!pattern4.test(data57)){
const err61 = {instancePath:instancePath+"/progress/heading",schemaPath:"#/properties/progress/properties/heading/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema31.properties.progress.properties.heading,data:data57};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/progress/heading",schemaPath:"#/properties/progress/properties/heading/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.progress.properties.heading.type,parentSchema:schema31.properties.progress.properties.heading,data:data57};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/progress",schemaPath:"#/properties/progress/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.progress.type,parentSchema:schema31.properties.progress,data:data56};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.date !== undefined && func0.call(data, "date")){
let data58 = data.date;
if(!((((data58 === "started") || (data58 === "finished")) || (data58 === "none")) || (data58 === "filename"))){
const err64 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/enum",keyword:"enum",params:{allowedValues: schema31.properties.date.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.date.enum,parentSchema:schema31.properties.date,data:data58};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.site !== undefined && func0.call(data, "site")){
let data59 = data.site;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
for(const key7 of Object.keys(data59)){
if(!((key7 === "public") || (key7 === "posts"))){
const err65 = {instancePath:instancePath+"/site",schemaPath:"#/properties/site/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.site,data:data59};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data59.public !== undefined && func0.call(data59, "public")){
let data60 = data59.public;
if(typeof data60 !== "string"){
const err66 = {instancePath:instancePath+"/site/public",schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data60};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data59.posts !== undefined && func0.call(data59, "posts")){
let data61 = data59.posts;
if(typeof data61 !== "string"){
const err67 = {instancePath:instancePath+"/site/posts",schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data61};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/site",schemaPath:"#/properties/site/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.site.type,parentSchema:schema31.properties.site,data:data59};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.goal !== undefined && func0.call(data, "goal")){
let data62 = data.goal;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
for(const key8 of Object.keys(data62)){
if(!(pattern5.test(key8))){
const err69 = {instancePath:instancePath+"/goal",schemaPath:"#/properties/goal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.goal,data:data62};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
for(const key9 of Object.keys(data62)){
if(pattern5.test(key9)){
let data63 = data62[key9];
if(!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))){
const err70 = {instancePath:instancePath+"/goal/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/goal/patternProperties/%5E%5Cd%7B4%7D%24/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.goal.patternProperties["^\\d{4}$"].type,parentSchema:schema31.properties.goal.patternProperties["^\\d{4}$"],data:data63};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 < 0 || isNaN(data63)){
const err71 = {instancePath:instancePath+"/goal/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/goal/patternProperties/%5E%5Cd%7B4%7D%24/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.goal.patternProperties["^\\d{4}$"],data:data63};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
}
}
else {
const err72 = {instancePath:instancePath+"/goal",schemaPath:"#/properties/goal/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.goal.type,parentSchema:schema31.properties.goal,data:data62};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.rules !== undefined && func0.call(data, "rules")){
let data64 = data.rules;
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
for(const key10 of Object.keys(data64)){
if(!(func0.call(schema31.properties.rules.properties, key10))){
const err73 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules,data:data64};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data64["schema/required"] !== undefined && func0.call(data64, "schema/required")){
let data65 = data64["schema/required"];
if(!(((data65 === "error") || (data65 === "warning")) || (data65 === "off"))){
const err74 = {instancePath:instancePath+"/rules/schema~1required",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data65};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data64["schema/enum"] !== undefined && func0.call(data64, "schema/enum")){
let data66 = data64["schema/enum"];
if(!(((data66 === "error") || (data66 === "warning")) || (data66 === "off"))){
const err75 = {instancePath:instancePath+"/rules/schema~1enum",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data66};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data64["schema/const"] !== undefined && func0.call(data64, "schema/const")){
let data67 = data64["schema/const"];
if(!(((data67 === "error") || (data67 === "warning")) || (data67 === "off"))){
const err76 = {instancePath:instancePath+"/rules/schema~1const",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data67};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data64["schema/type"] !== undefined && func0.call(data64, "schema/type")){
let data68 = data64["schema/type"];
if(!(((data68 === "error") || (data68 === "warning")) || (data68 === "off"))){
const err77 = {instancePath:instancePath+"/rules/schema~1type",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data68};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data64["schema/format"] !== undefined && func0.call(data64, "schema/format")){
let data69 = data64["schema/format"];
if(!(((data69 === "error") || (data69 === "warning")) || (data69 === "off"))){
const err78 = {instancePath:instancePath+"/rules/schema~1format",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data69};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data64["schema/pattern"] !== undefined && func0.call(data64, "schema/pattern")){
let data70 = data64["schema/pattern"];
if(!(((data70 === "error") || (data70 === "warning")) || (data70 === "off"))){
const err79 = {instancePath:instancePath+"/rules/schema~1pattern",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data70};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data64["schema/uniqueItems"] !== undefined && func0.call(data64, "schema/uniqueItems")){
let data71 = data64["schema/uniqueItems"];
if(!(((data71 === "error") || (data71 === "warning")) || (data71 === "off"))){
const err80 = {instancePath:instancePath+"/rules/schema~1uniqueItems",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data71};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data64["schema/additionalProperties"] !== undefined && func0.call(data64, "schema/additionalProperties")){
let data72 = data64["schema/additionalProperties"];
if(!(((data72 === "error") || (data72 === "warning")) || (data72 === "off"))){
const err81 = {instancePath:instancePath+"/rules/schema~1additionalProperties",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data72};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data64["schema/unevaluatedProperties"] !== undefined && func0.call(data64, "schema/unevaluatedProperties")){
let data73 = data64["schema/unevaluatedProperties"];
if(!(((data73 === "error") || (data73 === "warning")) || (data73 === "off"))){
const err82 = {instancePath:instancePath+"/rules/schema~1unevaluatedProperties",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data73};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data64["schema/minimum"] !== undefined && func0.call(data64, "schema/minimum")){
let data74 = data64["schema/minimum"];
if(!(((data74 === "error") || (data74 === "warning")) || (data74 === "off"))){
const err83 = {instancePath:instancePath+"/rules/schema~1minimum",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data74};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data64["schema/maximum"] !== undefined && func0.call(data64, "schema/maximum")){
let data75 = data64["schema/maximum"];
if(!(((data75 === "error") || (data75 === "warning")) || (data75 === "off"))){
const err84 = {instancePath:instancePath+"/rules/schema~1maximum",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data75};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data64["schema/exclusiveMinimum"] !== undefined && func0.call(data64, "schema/exclusiveMinimum")){
let data76 = data64["schema/exclusiveMinimum"];
if(!(((data76 === "error") || (data76 === "warning")) || (data76 === "off"))){
const err85 = {instancePath:instancePath+"/rules/schema~1exclusiveMinimum",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data76};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data64["schema/exclusiveMaximum"] !== undefined && func0.call(data64, "schema/exclusiveMaximum")){
let data77 = data64["schema/exclusiveMaximum"];
if(!(((data77 === "error") || (data77 === "warning")) || (data77 === "off"))){
const err86 = {instancePath:instancePath+"/rules/schema~1exclusiveMaximum",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data77};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data64["schema/multipleOf"] !== undefined && func0.call(data64, "schema/multipleOf")){
let data78 = data64["schema/multipleOf"];
if(!(((data78 === "error") || (data78 === "warning")) || (data78 === "off"))){
const err87 = {instancePath:instancePath+"/rules/schema~1multipleOf",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data78};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data64["schema/minLength"] !== undefined && func0.call(data64, "schema/minLength")){
let data79 = data64["schema/minLength"];
if(!(((data79 === "error") || (data79 === "warning")) || (data79 === "off"))){
const err88 = {instancePath:instancePath+"/rules/schema~1minLength",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data79};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data64["schema/maxLength"] !== undefined && func0.call(data64, "schema/maxLength")){
let data80 = data64["schema/maxLength"];
if(!(((data80 === "error") || (data80 === "warning")) || (data80 === "off"))){
const err89 = {instancePath:instancePath+"/rules/schema~1maxLength",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data80};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data64["schema/minItems"] !== undefined && func0.call(data64, "schema/minItems")){
let data81 = data64["schema/minItems"];
if(!(((data81 === "error") || (data81 === "warning")) || (data81 === "off"))){
const err90 = {instancePath:instancePath+"/rules/schema~1minItems",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data81};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data64["schema/maxItems"] !== undefined && func0.call(data64, "schema/maxItems")){
let data82 = data64["schema/maxItems"];
if(!(((data82 === "error") || (data82 === "warning")) || (data82 === "off"))){
const err91 = {instancePath:instancePath+"/rules/schema~1maxItems",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data82};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data64["schema/minProperties"] !== undefined && func0.call(data64, "schema/minProperties")){
let data83 = data64["schema/minProperties"];
if(!(((data83 === "error") || (data83 === "warning")) || (data83 === "off"))){
const err92 = {instancePath:instancePath+"/rules/schema~1minProperties",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data83};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data64["schema/maxProperties"] !== undefined && func0.call(data64, "schema/maxProperties")){
let data84 = data64["schema/maxProperties"];
if(!(((data84 === "error") || (data84 === "warning")) || (data84 === "off"))){
const err93 = {instancePath:instancePath+"/rules/schema~1maxProperties",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data84};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data64["schema/anyOf"] !== undefined && func0.call(data64, "schema/anyOf")){
let data85 = data64["schema/anyOf"];
if(!(((data85 === "error") || (data85 === "warning")) || (data85 === "off"))){
const err94 = {instancePath:instancePath+"/rules/schema~1anyOf",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data85};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data64["schema/oneOf"] !== undefined && func0.call(data64, "schema/oneOf")){
let data86 = data64["schema/oneOf"];
if(!(((data86 === "error") || (data86 === "warning")) || (data86 === "off"))){
const err95 = {instancePath:instancePath+"/rules/schema~1oneOf",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data86};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data64["schema/dependentRequired"] !== undefined && func0.call(data64, "schema/dependentRequired")){
let data87 = data64["schema/dependentRequired"];
if(!(((data87 === "error") || (data87 === "warning")) || (data87 === "off"))){
const err96 = {instancePath:instancePath+"/rules/schema~1dependentRequired",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data87};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data64["schema/dependencies"] !== undefined && func0.call(data64, "schema/dependencies")){
let data88 = data64["schema/dependencies"];
if(!(((data88 === "error") || (data88 === "warning")) || (data88 === "off"))){
const err97 = {instancePath:instancePath+"/rules/schema~1dependencies",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data88};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data64["schema/allOf"] !== undefined && func0.call(data64, "schema/allOf")){
let data89 = data64["schema/allOf"];
if(!(((data89 === "error") || (data89 === "warning")) || (data89 === "off"))){
const err98 = {instancePath:instancePath+"/rules/schema~1allOf",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data89};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data64["schema/not"] !== undefined && func0.call(data64, "schema/not")){
let data90 = data64["schema/not"];
if(!(((data90 === "error") || (data90 === "warning")) || (data90 === "off"))){
const err99 = {instancePath:instancePath+"/rules/schema~1not",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data90};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data64["schema/if"] !== undefined && func0.call(data64, "schema/if")){
let data91 = data64["schema/if"];
if(!(((data91 === "error") || (data91 === "warning")) || (data91 === "off"))){
const err100 = {instancePath:instancePath+"/rules/schema~1if",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data91};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data64["schema/then"] !== undefined && func0.call(data64, "schema/then")){
let data92 = data64["schema/then"];
if(!(((data92 === "error") || (data92 === "warning")) || (data92 === "off"))){
const err101 = {instancePath:instancePath+"/rules/schema~1then",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data92};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data64["schema/else"] !== undefined && func0.call(data64, "schema/else")){
let data93 = data64["schema/else"];
if(!(((data93 === "error") || (data93 === "warning")) || (data93 === "off"))){
const err102 = {instancePath:instancePath+"/rules/schema~1else",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data93};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data64["schema/properties"] !== undefined && func0.call(data64, "schema/properties")){
let data94 = data64["schema/properties"];
if(!(((data94 === "error") || (data94 === "warning")) || (data94 === "off"))){
const err103 = {instancePath:instancePath+"/rules/schema~1properties",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data94};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data64["schema/patternProperties"] !== undefined && func0.call(data64, "schema/patternProperties")){
let data95 = data64["schema/patternProperties"];
if(!(((data95 === "error") || (data95 === "warning")) || (data95 === "off"))){
const err104 = {instancePath:instancePath+"/rules/schema~1patternProperties",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data95};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data64["schema/propertyNames"] !== undefined && func0.call(data64, "schema/propertyNames")){
let data96 = data64["schema/propertyNames"];
if(!(((data96 === "error") || (data96 === "warning")) || (data96 === "off"))){
const err105 = {instancePath:instancePath+"/rules/schema~1propertyNames",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data96};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data64["schema/dependentSchemas"] !== undefined && func0.call(data64, "schema/dependentSchemas")){
let data97 = data64["schema/dependentSchemas"];
if(!(((data97 === "error") || (data97 === "warning")) || (data97 === "off"))){
const err106 = {instancePath:instancePath+"/rules/schema~1dependentSchemas",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data97};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data64["schema/items"] !== undefined && func0.call(data64, "schema/items")){
let data98 = data64["schema/items"];
if(!(((data98 === "error") || (data98 === "warning")) || (data98 === "off"))){
const err107 = {instancePath:instancePath+"/rules/schema~1items",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data98};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data64["schema/prefixItems"] !== undefined && func0.call(data64, "schema/prefixItems")){
let data99 = data64["schema/prefixItems"];
if(!(((data99 === "error") || (data99 === "warning")) || (data99 === "off"))){
const err108 = {instancePath:instancePath+"/rules/schema~1prefixItems",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data99};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data64["schema/additionalItems"] !== undefined && func0.call(data64, "schema/additionalItems")){
let data100 = data64["schema/additionalItems"];
if(!(((data100 === "error") || (data100 === "warning")) || (data100 === "off"))){
const err109 = {instancePath:instancePath+"/rules/schema~1additionalItems",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data100};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data64["schema/unevaluatedItems"] !== undefined && func0.call(data64, "schema/unevaluatedItems")){
let data101 = data64["schema/unevaluatedItems"];
if(!(((data101 === "error") || (data101 === "warning")) || (data101 === "off"))){
const err110 = {instancePath:instancePath+"/rules/schema~1unevaluatedItems",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data101};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data64["schema/contains"] !== undefined && func0.call(data64, "schema/contains")){
let data102 = data64["schema/contains"];
if(!(((data102 === "error") || (data102 === "warning")) || (data102 === "off"))){
const err111 = {instancePath:instancePath+"/rules/schema~1contains",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data102};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data64["schema/minContains"] !== undefined && func0.call(data64, "schema/minContains")){
let data103 = data64["schema/minContains"];
if(!(((data103 === "error") || (data103 === "warning")) || (data103 === "off"))){
const err112 = {instancePath:instancePath+"/rules/schema~1minContains",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data103};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data64["schema/maxContains"] !== undefined && func0.call(data64, "schema/maxContains")){
let data104 = data64["schema/maxContains"];
if(!(((data104 === "error") || (data104 === "warning")) || (data104 === "off"))){
const err113 = {instancePath:instancePath+"/rules/schema~1maxContains",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data104};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data64["schema/contentEncoding"] !== undefined && func0.call(data64, "schema/contentEncoding")){
let data105 = data64["schema/contentEncoding"];
if(!(((data105 === "error") || (data105 === "warning")) || (data105 === "off"))){
const err114 = {instancePath:instancePath+"/rules/schema~1contentEncoding",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data105};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data64["schema/contentMediaType"] !== undefined && func0.call(data64, "schema/contentMediaType")){
let data106 = data64["schema/contentMediaType"];
if(!(((data106 === "error") || (data106 === "warning")) || (data106 === "off"))){
const err115 = {instancePath:instancePath+"/rules/schema~1contentMediaType",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data106};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data64["schema/contentSchema"] !== undefined && func0.call(data64, "schema/contentSchema")){
let data107 = data64["schema/contentSchema"];
if(!(((data107 === "error") || (data107 === "warning")) || (data107 === "off"))){
const err116 = {instancePath:instancePath+"/rules/schema~1contentSchema",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data107};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data64["schema/$defs"] !== undefined && func0.call(data64, "schema/$defs")){
let data108 = data64["schema/$defs"];
if(!(((data108 === "error") || (data108 === "warning")) || (data108 === "off"))){
const err117 = {instancePath:instancePath+"/rules/schema~1$defs",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data108};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data64["schema/definitions"] !== undefined && func0.call(data64, "schema/definitions")){
let data109 = data64["schema/definitions"];
if(!(((data109 === "error") || (data109 === "warning")) || (data109 === "off"))){
const err118 = {instancePath:instancePath+"/rules/schema~1definitions",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data109};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data64["schema/false"] !== undefined && func0.call(data64, "schema/false")){
let data110 = data64["schema/false"];
if(!(((data110 === "error") || (data110 === "warning")) || (data110 === "off"))){
const err119 = {instancePath:instancePath+"/rules/schema~1false",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data110};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data64["schema/schema"] !== undefined && func0.call(data64, "schema/schema")){
let data111 = data64["schema/schema"];
if(!(((data111 === "error") || (data111 === "warning")) || (data111 === "off"))){
const err120 = {instancePath:instancePath+"/rules/schema~1schema",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data111};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data64["frontmatter/missing"] !== undefined && func0.call(data64, "frontmatter/missing")){
let data112 = data64["frontmatter/missing"];
if(!(((data112 === "error") || (data112 === "warning")) || (data112 === "off"))){
const err121 = {instancePath:instancePath+"/rules/frontmatter~1missing",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data112};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data64["frontmatter/unclosed"] !== undefined && func0.call(data64, "frontmatter/unclosed")){
let data113 = data64["frontmatter/unclosed"];
if(!(((data113 === "error") || (data113 === "warning")) || (data113 === "off"))){
const err122 = {instancePath:instancePath+"/rules/frontmatter~1unclosed",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data113};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data64["frontmatter/fence"] !== undefined && func0.call(data64, "frontmatter/fence")){
let data114 = data64["frontmatter/fence"];
if(!(((data114 === "error") || (data114 === "warning")) || (data114 === "off"))){
const err123 = {instancePath:instancePath+"/rules/frontmatter~1fence",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data114};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data64["frontmatter/not-first"] !== undefined && func0.call(data64, "frontmatter/not-first")){
let data115 = data64["frontmatter/not-first"];
if(!(((data115 === "error") || (data115 === "warning")) || (data115 === "off"))){
const err124 = {instancePath:instancePath+"/rules/frontmatter~1not-first",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data115};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data64["frontmatter/language"] !== undefined && func0.call(data64, "frontmatter/language")){
let data116 = data64["frontmatter/language"];
if(!(((data116 === "error") || (data116 === "warning")) || (data116 === "off"))){
const err125 = {instancePath:instancePath+"/rules/frontmatter~1language",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data116};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data64["frontmatter/encoding"] !== undefined && func0.call(data64, "frontmatter/encoding")){
let data117 = data64["frontmatter/encoding"];
if(!(((data117 === "error") || (data117 === "warning")) || (data117 === "off"))){
const err126 = {instancePath:instancePath+"/rules/frontmatter~1encoding",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data117};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data64["yaml/syntax"] !== undefined && func0.call(data64, "yaml/syntax")){
let data118 = data64["yaml/syntax"];
if(!(((data118 === "error") || (data118 === "warning")) || (data118 === "off"))){
const err127 = {instancePath:instancePath+"/rules/yaml~1syntax",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data118};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data64["toml/syntax"] !== undefined && func0.call(data64, "toml/syntax")){
let data119 = data64["toml/syntax"];
if(!(((data119 === "error") || (data119 === "warning")) || (data119 === "off"))){
const err128 = {instancePath:instancePath+"/rules/toml~1syntax",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data119};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data64["yaml/duplicate-key"] !== undefined && func0.call(data64, "yaml/duplicate-key")){
let data120 = data64["yaml/duplicate-key"];
if(!(((data120 === "error") || (data120 === "warning")) || (data120 === "off"))){
const err129 = {instancePath:instancePath+"/rules/yaml~1duplicate-key",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data120};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data64["toml/duplicate-key"] !== undefined && func0.call(data64, "toml/duplicate-key")){
let data121 = data64["toml/duplicate-key"];
if(!(((data121 === "error") || (data121 === "warning")) || (data121 === "off"))){
const err130 = {instancePath:instancePath+"/rules/toml~1duplicate-key",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data121};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data64["yaml/not-a-mapping"] !== undefined && func0.call(data64, "yaml/not-a-mapping")){
let data122 = data64["yaml/not-a-mapping"];
if(!(((data122 === "error") || (data122 === "warning")) || (data122 === "off"))){
const err131 = {instancePath:instancePath+"/rules/yaml~1not-a-mapping",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data122};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data64["yaml/alias"] !== undefined && func0.call(data64, "yaml/alias")){
let data123 = data64["yaml/alias"];
if(!(((data123 === "error") || (data123 === "warning")) || (data123 === "off"))){
const err132 = {instancePath:instancePath+"/rules/yaml~1alias",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data123};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data64["yaml/placeholder"] !== undefined && func0.call(data64, "yaml/placeholder")){
let data124 = data64["yaml/placeholder"];
if(!(((data124 === "error") || (data124 === "warning")) || (data124 === "off"))){
const err133 = {instancePath:instancePath+"/rules/yaml~1placeholder",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data124};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data64["yaml/lost-text"] !== undefined && func0.call(data64, "yaml/lost-text")){
let data125 = data64["yaml/lost-text"];
if(!(((data125 === "error") || (data125 === "warning")) || (data125 === "off"))){
const err134 = {instancePath:instancePath+"/rules/yaml~1lost-text",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data125};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data64["yaml/conflict-marker"] !== undefined && func0.call(data64, "yaml/conflict-marker")){
let data126 = data64["yaml/conflict-marker"];
if(!(((data126 === "error") || (data126 === "warning")) || (data126 === "off"))){
const err135 = {instancePath:instancePath+"/rules/yaml~1conflict-marker",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data126};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data64["key/misspelt"] !== undefined && func0.call(data64, "key/misspelt")){
let data127 = data64["key/misspelt"];
if(!(((data127 === "error") || (data127 === "warning")) || (data127 === "off"))){
const err136 = {instancePath:instancePath+"/rules/key~1misspelt",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data127};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data64["progress/status"] !== undefined && func0.call(data64, "progress/status")){
let data128 = data64["progress/status"];
if(!(((data128 === "error") || (data128 === "warning")) || (data128 === "off"))){
const err137 = {instancePath:instancePath+"/rules/progress~1status",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data128};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data64["shelf/duplicate"] !== undefined && func0.call(data64, "shelf/duplicate")){
let data129 = data64["shelf/duplicate"];
if(!(((data129 === "error") || (data129 === "warning")) || (data129 === "off"))){
const err138 = {instancePath:instancePath+"/rules/shelf~1duplicate",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data129};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data64["links/related-post"] !== undefined && func0.call(data64, "links/related-post")){
let data130 = data64["links/related-post"];
if(!(((data130 === "error") || (data130 === "warning")) || (data130 === "off"))){
const err139 = {instancePath:instancePath+"/rules/links~1related-post",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data130};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data64["links/cover"] !== undefined && func0.call(data64, "links/cover")){
let data131 = data64["links/cover"];
if(!(((data131 === "error") || (data131 === "warning")) || (data131 === "off"))){
const err140 = {instancePath:instancePath+"/rules/links~1cover",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data:data131};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
}
else {
const err141 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.type,parentSchema:schema31.properties.rules,data:data64};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data.charts !== undefined && func0.call(data, "charts")){
let data132 = data.charts;
if(typeof data132 !== "string"){
const err142 = {instancePath:instancePath+"/charts",schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data132};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data.data !== undefined && func0.call(data, "data")){
let data133 = data.data;
if(typeof data133 !== "string"){
const err143 = {instancePath:instancePath+"/data",schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data133};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data.publish !== undefined && func0.call(data, "publish")){
let data134 = data.publish;
if(!(((data134 === "commit") || (data134 === "pull-request")) || (data134 === "none"))){
const err144 = {instancePath:instancePath+"/publish",schemaPath:"#/properties/publish/enum",keyword:"enum",params:{allowedValues: schema31.properties.publish.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.publish.enum,parentSchema:schema31.properties.publish,data:data134};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
}
else {
const err145 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export { schema31 as schema };
