// Made from schema/config.schema.json by scripts/compile-schemas.ts.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:bookends:config","title":"Bookends configuration","description":"What .github/bookends.yml may say. Everything is optional; what is left out has its default. Paths and globs are relative to the repository, with /, and stay inside it.","type":"object","additionalProperties":false,"properties":{"notes":{"title":"Where the notes are","description":"One glob or a list of them. By default the first of the usual folders that holds notes: content/reading, src/content/reading, reading, content/books, src/content/books, _books, books, Books, notes.","$ref":"#/$defs/globs","examples":["content/reading/**/*.md",["books/*.md","papers/*.md"]]},"ignore":{"title":"What is no note","description":"Globs of files to leave out. `_index.md`, `README.md` and `_*.md` are left out anyway.","$ref":"#/$defs/globs","default":[],"examples":["content/reading/drafts/**"]},"schema":{"title":"Your own schema","description":"The path of a JSON Schema (draft-07, 2019-09 or 2020-12) that notes are held against instead of the default one; or several: for each glob of notes the path of its schema, of which the first match counts. Notes that no glob matches are held against the default schema.","type":["string","object"],"location":"path","propertyNames":{"$ref":"#/$defs/glob"},"additionalProperties":{"$ref":"#/$defs/path"},"examples":["schema/note.schema.json",{"content/books/**":"schema/book.json","content/papers/**":"schema/paper.json"}]},"readme":{"title":"Files to write","description":"The file, or the list of files, whose blocks Bookends keeps current.","$ref":"#/$defs/paths","default":["README.md"],"examples":[["README.md","docs/reading.md"]]},"vocabulary":{"title":"Your words for a status","description":"More words that mean a status when notes are read: emoji, other languages. Case, spaces, - and _ don't count. The schema still says which words are accepted.","type":"object","additionalProperties":false,"properties":{"queued":{"title":"To be read","description":"Words for a note that waits to be read.","$ref":"#/$defs/words"},"reading":{"title":"Being read","description":"Words for a note that is being read.","$ref":"#/$defs/words"},"completed":{"title":"Read to the end","description":"Words for a note that was read to the end.","$ref":"#/$defs/words"},"paused":{"title":"Set aside for a while","description":"Words for a note that is set aside for a while.","$ref":"#/$defs/words"},"abandoned":{"title":"Given up","description":"Words for a note that was given up.","$ref":"#/$defs/words"}},"default":{},"examples":[{"reading":"lese ich","completed":["gelesen","✅"]}]},"rating":{"title":"Ratings","description":"How this repository rates.","type":"object","additionalProperties":false,"properties":{"max":{"title":"The best rating","description":"Notes are rated from 0 to this number.","type":"number","exclusiveMinimum":0,"default":5},"zero":{"title":"What 0 means","description":"`unrated`: there is no rating. `zero`: the worst there is.","enum":["unrated","zero"],"default":"unrated"}},"examples":[{"max":10}]},"progress":{"title":"Progress","description":"Where a note says how far it is read.","type":"object","additionalProperties":false,"properties":{"heading":{"title":"Heading of the progress","description":"The task list under the heading whose text contains this, in any case, is the progress.","type":"string","pattern":"\\S","patternErrorMessage":"Must not be blank","default":"progress"}},"examples":[{"heading":"Chapters"}]},"date":{"title":"What date means","description":"Whether the front matter key `date` is the day the reading started (`started`) or the day it was finished (`finished`). The keys `started` and `finished` always mean what they say, and win over it.","enum":["started","finished"],"default":"started","examples":["finished"]},"site":{"title":"Your site","description":"Where your site keeps the files that notes speak of. What is set here is checked.","type":"object","additionalProperties":false,"properties":{"public":{"title":"Folder of public files","description":"The folder in which a cover such as /images/x.png lies.","$ref":"#/$defs/path","examples":["public"]},"posts":{"title":"Folder of posts","description":"The folder in which the post of a slug lies, as slug.md, slug.mdx or slug/index.md: relatedPosts are looked up there.","$ref":"#/$defs/path","examples":["content/blog"]}},"examples":[{"public":"public","posts":"content/blog"}]},"goal":{"title":"Goals","description":"Year: how many you want to finish in it.","type":"object","patternProperties":{"^\\d{4}$":{"title":"How many to finish in this year","description":"How many notes to finish in this year.","type":"integer","minimum":0}},"additionalProperties":false,"default":{},"examples":[{"2026":12}]},"rules":{"title":"How much a rule matters","description":"Rule: error, warning or off.","type":"object","properties":{"frontmatter/missing":{"description":"A note without front matter. Default: error.","$ref":"#/$defs/level"},"frontmatter/unclosed":{"description":"Front matter without a closing --- line. Default: error.","$ref":"#/$defs/level"},"frontmatter/not-first":{"description":"Front matter that doesn't start on the first line. Default: error.","$ref":"#/$defs/level"},"frontmatter/language":{"description":"Front matter in another language than YAML. Default: error.","$ref":"#/$defs/level"},"frontmatter/encoding":{"description":"A NUL character, or bytes that are not UTF-8. Default: error.","$ref":"#/$defs/level"},"yaml/syntax":{"description":"Not YAML. Default: error.","$ref":"#/$defs/level"},"yaml/duplicate-key":{"description":"The same key twice. Default: error.","$ref":"#/$defs/level"},"yaml/not-a-mapping":{"description":"Front matter that is no mapping of keys and values. Default: error.","$ref":"#/$defs/level"},"yaml/alias":{"description":"A YAML alias (*name). Default: error.","$ref":"#/$defs/level"},"yaml/placeholder":{"description":"A template's {{placeholder}}. Default: error.","$ref":"#/$defs/level"},"yaml/lost-text":{"description":"A value cut off by # that was meant as text. Default: warning.","$ref":"#/$defs/level"},"yaml/conflict-marker":{"description":"A conflict marker of git. Default: error.","$ref":"#/$defs/level"},"key/misspelt":{"description":"A near miss of a known key. Default: error.","$ref":"#/$defs/level"},"progress/status":{"description":"Completed with parts open, or queued with parts done. Default: warning.","$ref":"#/$defs/level"},"shelf/duplicate":{"description":"The same url, or the same title and author, in two notes. Default: warning.","$ref":"#/$defs/level"},"links/related-post":{"description":"A related post that is not there. Default: error.","$ref":"#/$defs/level"},"links/cover":{"description":"A cover that is not there. Default: error.","$ref":"#/$defs/level"}},"patternProperties":{"^schema/(?:type|enum|const|multipleOf|maximum|exclusiveMaximum|minimum|exclusiveMinimum|maxLength|minLength|pattern|maxItems|minItems|uniqueItems|maxContains|minContains|maxProperties|minProperties|required|dependentRequired|dependentSchemas|dependencies|format|contentEncoding|contentMediaType|contentSchema|allOf|anyOf|oneOf|not|if|then|else|properties|patternProperties|additionalProperties|propertyNames|unevaluatedProperties|items|prefixItems|additionalItems|unevaluatedItems|contains|false)$":{"description":"What the schema says by this keyword. Default: error.","$ref":"#/$defs/level"}},"additionalProperties":false,"default":{},"examples":[{"shelf/duplicate":"off","schema/uniqueItems":"warning"}]},"charts":{"title":"Folder of charts","description":"The folder that the SVG files of chart blocks (bookends-*.svg) are written into. Default: beside the file that shows them.","$ref":"#/$defs/path","examples":["docs/charts"]},"data":{"title":"The notes as JSON","description":"A file to write the notes to, as `bookends notes --format json` prints them: for your site. Default: none is written.","$ref":"#/$defs/path","examples":["reading.json"]},"publish":{"title":"How the README is published","description":"`commit` (the default): as a commit on the default branch. `pull-request`: as a pull request. `none`: in the working tree only.","enum":["commit","pull-request","none"],"examples":["pull-request"]}},"$defs":{"path":{"type":"string","location":"path"},"paths":{"type":["string","array"],"items":{"$ref":"#/$defs/path"}},"glob":{"type":"string","location":"glob"},"globs":{"type":["string","array"],"items":{"$ref":"#/$defs/glob"}},"words":{"type":["string","array"],"items":{"type":"string"}},"level":{"enum":["error","warning","off"]}}};
const schema33 = {"type":"string","location":"glob"};
const schema35 = {"type":"string","location":"path"};
const schema38 = {"type":["string","array"],"items":{"type":"string"}};
const schema45 = {"enum":["error","warning","off"]};
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
const pattern7 = new RegExp("^schema/(?:type|enum|const|multipleOf|maximum|exclusiveMaximum|minimum|exclusiveMinimum|maxLength|minLength|pattern|maxItems|minItems|uniqueItems|maxContains|minContains|maxProperties|minProperties|required|dependentRequired|dependentSchemas|dependencies|format|contentEncoding|contentMediaType|contentSchema|allOf|anyOf|oneOf|not|if|then|else|properties|patternProperties|additionalProperties|propertyNames|unevaluatedProperties|items|prefixItems|additionalItems|unevaluatedItems|contains|false)$", "u");

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
if(data.rating !== undefined && func0.call(data, "rating")){
let data16 = data.rating;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key4 of Object.keys(data16)){
if(!((key4 === "max") || (key4 === "zero"))){
const err17 = {instancePath:instancePath+"/rating",schemaPath:"#/properties/rating/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rating,data:data16};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data16.max !== undefined && func0.call(data16, "max")){
let data17 = data16.max;
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 <= 0 || isNaN(data17)){
const err18 = {instancePath:instancePath+"/rating/max",schemaPath:"#/properties/rating/properties/max/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema31.properties.rating.properties.max,data:data17};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/rating/max",schemaPath:"#/properties/rating/properties/max/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.rating.properties.max.type,parentSchema:schema31.properties.rating.properties.max,data:data17};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data16.zero !== undefined && func0.call(data16, "zero")){
let data18 = data16.zero;
if(!((data18 === "unrated") || (data18 === "zero"))){
const err20 = {instancePath:instancePath+"/rating/zero",schemaPath:"#/properties/rating/properties/zero/enum",keyword:"enum",params:{allowedValues: schema31.properties.rating.properties.zero.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rating.properties.zero.enum,parentSchema:schema31.properties.rating.properties.zero,data:data18};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/rating",schemaPath:"#/properties/rating/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rating.type,parentSchema:schema31.properties.rating,data:data16};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.progress !== undefined && func0.call(data, "progress")){
let data19 = data.progress;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key5 of Object.keys(data19)){
if(!(key5 === "heading")){
const err22 = {instancePath:instancePath+"/progress",schemaPath:"#/properties/progress/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.progress,data:data19};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data19.heading !== undefined && func0.call(data19, "heading")){
let data20 = data19.heading;
if(typeof data20 === "string"){
if(!pattern4.test(data20)){
const err23 = {instancePath:instancePath+"/progress/heading",schemaPath:"#/properties/progress/properties/heading/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema31.properties.progress.properties.heading,data:data20};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/progress/heading",schemaPath:"#/properties/progress/properties/heading/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.progress.properties.heading.type,parentSchema:schema31.properties.progress.properties.heading,data:data20};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/progress",schemaPath:"#/properties/progress/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.progress.type,parentSchema:schema31.properties.progress,data:data19};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.date !== undefined && func0.call(data, "date")){
let data21 = data.date;
if(!((data21 === "started") || (data21 === "finished"))){
const err26 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/enum",keyword:"enum",params:{allowedValues: schema31.properties.date.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.date.enum,parentSchema:schema31.properties.date,data:data21};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.site !== undefined && func0.call(data, "site")){
let data22 = data.site;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key6 of Object.keys(data22)){
if(!((key6 === "public") || (key6 === "posts"))){
const err27 = {instancePath:instancePath+"/site",schemaPath:"#/properties/site/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.site,data:data22};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data22.public !== undefined && func0.call(data22, "public")){
let data23 = data22.public;
if(typeof data23 !== "string"){
const err28 = {instancePath:instancePath+"/site/public",schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data23};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data22.posts !== undefined && func0.call(data22, "posts")){
let data24 = data22.posts;
if(typeof data24 !== "string"){
const err29 = {instancePath:instancePath+"/site/posts",schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data24};
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
else {
const err30 = {instancePath:instancePath+"/site",schemaPath:"#/properties/site/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.site.type,parentSchema:schema31.properties.site,data:data22};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.goal !== undefined && func0.call(data, "goal")){
let data25 = data.goal;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key7 of Object.keys(data25)){
if(!(pattern5.test(key7))){
const err31 = {instancePath:instancePath+"/goal",schemaPath:"#/properties/goal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.goal,data:data25};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
for(const key8 of Object.keys(data25)){
if(pattern5.test(key8)){
let data26 = data25[key8];
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err32 = {instancePath:instancePath+"/goal/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/goal/patternProperties/%5E%5Cd%7B4%7D%24/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.goal.patternProperties["^\\d{4}$"].type,parentSchema:schema31.properties.goal.patternProperties["^\\d{4}$"],data:data26};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 0 || isNaN(data26)){
const err33 = {instancePath:instancePath+"/goal/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/goal/patternProperties/%5E%5Cd%7B4%7D%24/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.goal.patternProperties["^\\d{4}$"],data:data26};
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
}
else {
const err34 = {instancePath:instancePath+"/goal",schemaPath:"#/properties/goal/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.goal.type,parentSchema:schema31.properties.goal,data:data25};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.rules !== undefined && func0.call(data, "rules")){
let data27 = data.rules;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key9 of Object.keys(data27)){
if(!((func0.call(schema31.properties.rules.properties, key9)) || (pattern7.test(key9)))){
const err35 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules,data:data27};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data27["frontmatter/missing"] !== undefined && func0.call(data27, "frontmatter/missing")){
let data28 = data27["frontmatter/missing"];
if(!(((data28 === "error") || (data28 === "warning")) || (data28 === "off"))){
const err36 = {instancePath:instancePath+"/rules/frontmatter~1missing",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema45.enum},message:"must be equal to one of the allowed values",schema:schema45.enum,parentSchema:schema45,data:data28};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data27["frontmatter/unclosed"] !== undefined && func0.call(data27, "frontmatter/unclosed")){
let data29 = data27["frontmatter/unclosed"];
if(!(((data29 === "error") || (data29 === "warning")) || (data29 === "off"))){
const err37 = {instancePath:instancePath+"/rules/frontmatter~1unclosed",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema45.enum},message:"must be equal to one of the allowed values",schema:schema45.enum,parentSchema:schema45,data:data29};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data27["frontmatter/not-first"] !== undefined && func0.call(data27, "frontmatter/not-first")){
let data30 = data27["frontmatter/not-first"];
if(!(((data30 === "error") || (data30 === "warning")) || (data30 === "off"))){
const err38 = {instancePath:instancePath+"/rules/frontmatter~1not-first",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema45.enum},message:"must be equal to one of the allowed values",schema:schema45.enum,parentSchema:schema45,data:data30};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data27["frontmatter/language"] !== undefined && func0.call(data27, "frontmatter/language")){
let data31 = data27["frontmatter/language"];
if(!(((data31 === "error") || (data31 === "warning")) || (data31 === "off"))){
const err39 = {instancePath:instancePath+"/rules/frontmatter~1language",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema45.enum},message:"must be equal to one of the allowed values",schema:schema45.enum,parentSchema:schema45,data:data31};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data27["frontmatter/encoding"] !== undefined && func0.call(data27, "frontmatter/encoding")){
let data32 = data27["frontmatter/encoding"];
if(!(((data32 === "error") || (data32 === "warning")) || (data32 === "off"))){
const err40 = {instancePath:instancePath+"/rules/frontmatter~1encoding",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema45.enum},message:"must be equal to one of the allowed values",schema:schema45.enum,parentSchema:schema45,data:data32};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data27["yaml/syntax"] !== undefined && func0.call(data27, "yaml/syntax")){
let data33 = data27["yaml/syntax"];
if(!(((data33 === "error") || (data33 === "warning")) || (data33 === "off"))){
const err41 = {instancePath:instancePath+"/rules/yaml~1syntax",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema45.enum},message:"must be equal to one of the allowed values",schema:schema45.enum,parentSchema:schema45,data:data33};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data27["yaml/duplicate-key"] !== undefined && func0.call(data27, "yaml/duplicate-key")){
let data34 = data27["yaml/duplicate-key"];
if(!(((data34 === "error") || (data34 === "warning")) || (data34 === "off"))){
const err42 = {instancePath:instancePath+"/rules/yaml~1duplicate-key",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema45.enum},message:"must be equal to one of the allowed values",schema:schema45.enum,parentSchema:schema45,data:data34};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data27["yaml/not-a-mapping"] !== undefined && func0.call(data27, "yaml/not-a-mapping")){
let data35 = data27["yaml/not-a-mapping"];
if(!(((data35 === "error") || (data35 === "warning")) || (data35 === "off"))){
const err43 = {instancePath:instancePath+"/rules/yaml~1not-a-mapping",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema45.enum},message:"must be equal to one of the allowed values",schema:schema45.enum,parentSchema:schema45,data:data35};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data27["yaml/alias"] !== undefined && func0.call(data27, "yaml/alias")){
let data36 = data27["yaml/alias"];
if(!(((data36 === "error") || (data36 === "warning")) || (data36 === "off"))){
const err44 = {instancePath:instancePath+"/rules/yaml~1alias",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema45.enum},message:"must be equal to one of the allowed values",schema:schema45.enum,parentSchema:schema45,data:data36};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data27["yaml/placeholder"] !== undefined && func0.call(data27, "yaml/placeholder")){
let data37 = data27["yaml/placeholder"];
if(!(((data37 === "error") || (data37 === "warning")) || (data37 === "off"))){
const err45 = {instancePath:instancePath+"/rules/yaml~1placeholder",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema45.enum},message:"must be equal to one of the allowed values",schema:schema45.enum,parentSchema:schema45,data:data37};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data27["yaml/lost-text"] !== undefined && func0.call(data27, "yaml/lost-text")){
let data38 = data27["yaml/lost-text"];
if(!(((data38 === "error") || (data38 === "warning")) || (data38 === "off"))){
const err46 = {instancePath:instancePath+"/rules/yaml~1lost-text",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema45.enum},message:"must be equal to one of the allowed values",schema:schema45.enum,parentSchema:schema45,data:data38};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data27["yaml/conflict-marker"] !== undefined && func0.call(data27, "yaml/conflict-marker")){
let data39 = data27["yaml/conflict-marker"];
if(!(((data39 === "error") || (data39 === "warning")) || (data39 === "off"))){
const err47 = {instancePath:instancePath+"/rules/yaml~1conflict-marker",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema45.enum},message:"must be equal to one of the allowed values",schema:schema45.enum,parentSchema:schema45,data:data39};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data27["key/misspelt"] !== undefined && func0.call(data27, "key/misspelt")){
let data40 = data27["key/misspelt"];
if(!(((data40 === "error") || (data40 === "warning")) || (data40 === "off"))){
const err48 = {instancePath:instancePath+"/rules/key~1misspelt",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema45.enum},message:"must be equal to one of the allowed values",schema:schema45.enum,parentSchema:schema45,data:data40};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data27["progress/status"] !== undefined && func0.call(data27, "progress/status")){
let data41 = data27["progress/status"];
if(!(((data41 === "error") || (data41 === "warning")) || (data41 === "off"))){
const err49 = {instancePath:instancePath+"/rules/progress~1status",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema45.enum},message:"must be equal to one of the allowed values",schema:schema45.enum,parentSchema:schema45,data:data41};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data27["shelf/duplicate"] !== undefined && func0.call(data27, "shelf/duplicate")){
let data42 = data27["shelf/duplicate"];
if(!(((data42 === "error") || (data42 === "warning")) || (data42 === "off"))){
const err50 = {instancePath:instancePath+"/rules/shelf~1duplicate",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema45.enum},message:"must be equal to one of the allowed values",schema:schema45.enum,parentSchema:schema45,data:data42};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data27["links/related-post"] !== undefined && func0.call(data27, "links/related-post")){
let data43 = data27["links/related-post"];
if(!(((data43 === "error") || (data43 === "warning")) || (data43 === "off"))){
const err51 = {instancePath:instancePath+"/rules/links~1related-post",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema45.enum},message:"must be equal to one of the allowed values",schema:schema45.enum,parentSchema:schema45,data:data43};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data27["links/cover"] !== undefined && func0.call(data27, "links/cover")){
let data44 = data27["links/cover"];
if(!(((data44 === "error") || (data44 === "warning")) || (data44 === "off"))){
const err52 = {instancePath:instancePath+"/rules/links~1cover",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema45.enum},message:"must be equal to one of the allowed values",schema:schema45.enum,parentSchema:schema45,data:data44};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
for(const key10 of Object.keys(data27)){
if(pattern7.test(key10)){
let data45 = data27[key10];
if(!(((data45 === "error") || (data45 === "warning")) || (data45 === "off"))){
const err53 = {instancePath:instancePath+"/rules/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema45.enum},message:"must be equal to one of the allowed values",schema:schema45.enum,parentSchema:schema45,data:data45};
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
else {
const err54 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.type,parentSchema:schema31.properties.rules,data:data27};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.charts !== undefined && func0.call(data, "charts")){
let data46 = data.charts;
if(typeof data46 !== "string"){
const err55 = {instancePath:instancePath+"/charts",schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data46};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.data !== undefined && func0.call(data, "data")){
let data47 = data.data;
if(typeof data47 !== "string"){
const err56 = {instancePath:instancePath+"/data",schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data47};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.publish !== undefined && func0.call(data, "publish")){
let data48 = data.publish;
if(!(((data48 === "commit") || (data48 === "pull-request")) || (data48 === "none"))){
const err57 = {instancePath:instancePath+"/publish",schemaPath:"#/properties/publish/enum",keyword:"enum",params:{allowedValues: schema31.properties.publish.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.publish.enum,parentSchema:schema31.properties.publish,data:data48};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export { schema31 as schema };
