// Made from schema/config.schema.json by scripts/compile-schemas.ts.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:bookends:config","title":"Bookends configuration","description":"What .github/bookends.yml may say. Everything is optional; what is left out has its default. Paths and globs are relative to the repository, with /, and stay inside it.","type":"object","additionalProperties":false,"properties":{"notes":{"title":"Where the notes are","description":"One glob or a list of them. By default the folder, of any name and at any depth, with the most files that have a title and a key of reading: author, rating, status, a finishing date, cover, isbn, pages.","$ref":"#/$defs/globs","examples":["content/reading/**/*.md",["books/*.md","papers/*.md"]]},"ignore":{"title":"What is no note","description":"Globs of files to leave out. `README.md`, `_*.md`, templates, listing pages and files that git ignores are left out anyway.","$ref":"#/$defs/globs","default":[],"examples":["content/reading/drafts/**"]},"where":{"title":"Which files are notes","description":"For each key the value, or the list of values, of which a note has one; any other file is no note. Case, spaces, - and _ don't count, and [[Books]] is Books.","type":"object","additionalProperties":{"$ref":"#/$defs/values"},"default":{},"examples":[{"categories":"Books"},{"type":["book","paper"]}]},"schema":{"title":"The schema","description":"What notes are held against: the path of a JSON Schema (draft-07, 2019-09 or 2020-12), or `strict`, the schema that Bookends brings along (title and status required, five words of status); or several: for each glob of notes one of these, of which the first match counts. Without it, and for notes that no glob matches, the library is held against itself: what nearly all of its notes do is expected of the others. A schema of your own may start from ours with `$ref: \"bookends:note\"` or `\"bookends:strict\"`.","type":["string","object"],"location":"path","propertyNames":{"$ref":"#/$defs/glob"},"additionalProperties":{"$ref":"#/$defs/path"},"examples":["strict","schema/book.json",{"content/books/**":"schema/book.json","content/papers/**":"schema/paper.json"}]},"readme":{"title":"Files to write","description":"The file, or the list of files, whose blocks Bookends keeps current.","$ref":"#/$defs/paths","default":["README.md"],"examples":[["README.md","docs/reading.md"]]},"vocabulary":{"title":"Your words for a status","description":"More words that mean a status when notes are read: emoji, other languages. Case, spaces, - and _ don't count. The schema still says which words are accepted.","type":"object","additionalProperties":false,"properties":{"queued":{"title":"Up next","description":"Words that mean queued. To be read: not yet started.","$ref":"#/$defs/words"},"reading":{"title":"Reading","description":"Words that mean reading. Being read now.","$ref":"#/$defs/words"},"completed":{"title":"Finished","description":"Words that mean completed. Read to the end.","$ref":"#/$defs/words"},"paused":{"title":"Paused","description":"Words that mean paused. Started, and set aside for a while.","$ref":"#/$defs/words"},"abandoned":{"title":"Abandoned","description":"Words that mean abandoned. Started, and given up.","$ref":"#/$defs/words"}},"default":{},"examples":[{"reading":"lese ich","completed":["gelesen","✅"]}]},"keys":{"title":"Your keys","description":"The front matter keys that a field is read from, in place of the usual ones (docs/reading.md lists them): one key or several, of which the first that is understood counts. Case, spaces, - and _ don't count; `extra.book` is the key `book` in `extra`.","type":"object","additionalProperties":false,"properties":{"title":{"title":"Title","description":"Keys that hold the title.","$ref":"#/$defs/words"},"authors":{"title":"Authors","description":"Keys that hold the authors.","$ref":"#/$defs/words"},"category":{"title":"Kind of text","description":"Keys that hold the kind of text: book, article, paper, …","$ref":"#/$defs/words"},"status":{"title":"Status","description":"Keys that hold the status, in words.","$ref":"#/$defs/words"},"rating":{"title":"Rating","description":"Keys that hold the rating.","$ref":"#/$defs/words"},"started":{"title":"Day the reading began","description":"Keys that hold the day the reading began.","$ref":"#/$defs/words"},"finished":{"title":"Day the reading ended","description":"Keys that hold the day, or the days, the reading ended.","$ref":"#/$defs/words"},"date":{"title":"Date","description":"Keys that hold the date whose meaning `date` in this file says.","$ref":"#/$defs/words"},"url":{"title":"Web address","description":"Keys that hold the address of the text.","$ref":"#/$defs/words"},"cover":{"title":"Cover image","description":"Keys that hold the cover.","$ref":"#/$defs/words"},"tags":{"title":"Tags","description":"Keys that hold the tags.","$ref":"#/$defs/words"},"series":{"title":"Series","description":"Keys that hold the name of the series.","$ref":"#/$defs/words"},"volume":{"title":"Number in the series","description":"Keys that hold the number in the series.","$ref":"#/$defs/words"},"pages":{"title":"Number of pages","description":"Keys that hold the number of pages.","$ref":"#/$defs/words"},"isbn":{"title":"ISBN","description":"Keys that hold the ISBN.","$ref":"#/$defs/words"},"progress":{"title":"Progress","description":"Keys that hold the progress: `42`, `42%` or `5/12`.","$ref":"#/$defs/words"},"currentPage":{"title":"Page reached","description":"Keys that hold the page that was reached.","$ref":"#/$defs/words"},"lastPage":{"title":"Last page","description":"Keys that hold the page at which the book ends.","$ref":"#/$defs/words"}},"default":{},"examples":[{"finished":"dateRead","rating":["score","stars"],"title":"extra.book"}]},"rating":{"title":"Ratings","description":"How this repository rates.","type":"object","additionalProperties":false,"properties":{"max":{"title":"The best rating","description":"Notes are rated from 0 to this number. Where it is left out: 10 where a note has more than 5, else 5.","type":"number","exclusiveMinimum":0},"zero":{"title":"What 0 means","description":"`unrated`: there is no rating. `zero`: the worst there is.","enum":["unrated","zero"],"default":"unrated"}},"examples":[{"max":10}]},"progress":{"title":"Progress","description":"Where a note says how far it is read.","type":"object","additionalProperties":false,"properties":{"heading":{"title":"Heading of the progress","description":"The task list under the heading whose text contains this, in any case, is the progress.","type":"string","pattern":"\\S","patternErrorMessage":"Must not be blank","default":"progress"}},"examples":[{"heading":"Chapters"}]},"date":{"title":"What date means","description":"What the front matter key `date` is: the day the reading started (`started`), the day it was finished (`finished`), or neither (`none`); `filename`: neither, the day stands before the file's name (`2022-06-06-x.md`). Where this is left out, `date` is the start of a note that is being read, waits or rests, and the end of one that is read or given up; in a library without any status it is the end. Keys such as `started` and `finished` win over it.","enum":["started","finished","none","filename"],"examples":["finished"]},"site":{"title":"Your site","description":"Where your site keeps the files that notes speak of. What is set here is checked.","type":"object","additionalProperties":false,"properties":{"public":{"title":"Folder of public files","description":"The folder in which a cover such as /images/x.png lies.","$ref":"#/$defs/path","examples":["public"]},"posts":{"title":"Folder of posts","description":"The folder in which the post of a slug lies, as slug.md, slug.mdx or slug/index.md: relatedPosts are looked up there.","$ref":"#/$defs/path","examples":["content/blog"]}},"examples":[{"public":"public","posts":"content/blog"}]},"goal":{"title":"Goals","description":"Year: how many you want to finish in it, or how many books and pages.","type":"object","patternProperties":{"^\\d{4}$":{"title":"How many to finish in this year","description":"How many notes to finish in this year, or how many of them and how many pages to read.","type":["integer","object"],"minimum":0,"additionalProperties":false,"properties":{"books":{"title":"How many to finish","description":"How many notes to finish.","type":"integer","minimum":0},"pages":{"title":"How many pages to read","description":"How many pages what is finished should have.","type":"integer","minimum":0}}}},"additionalProperties":false,"default":{},"examples":[{"2026":12},{"2026":{"books":24,"pages":9000}}]},"rules":{"title":"How much a rule matters","description":"Rule: error, warning or off.","type":"object","properties":{"schema/required":{"description":"A key that the schema requires is missing, or has no value. Default: error.","$ref":"#/$defs/level"},"schema/enum":{"description":"A value is none of those that the schema allows. Default: error.","$ref":"#/$defs/level"},"schema/const":{"description":"A value is not the one that the schema allows. Default: error.","$ref":"#/$defs/level"},"schema/type":{"description":"A value has another type than the schema says. Default: error.","$ref":"#/$defs/level"},"schema/format":{"description":"A text is not in the format that the schema names. Default: error.","$ref":"#/$defs/level"},"schema/pattern":{"description":"A text has another form than the schema's pattern. Default: error.","$ref":"#/$defs/level"},"schema/uniqueItems":{"description":"A list holds the same item twice. Default: error.","$ref":"#/$defs/level"},"schema/additionalProperties":{"description":"A key is there that the schema doesn't allow. Default: error.","$ref":"#/$defs/level"},"schema/unevaluatedProperties":{"description":"A key is there that the schema doesn't allow. Default: error.","$ref":"#/$defs/level"},"schema/minimum":{"description":"A number is smaller than the schema allows. Default: error.","$ref":"#/$defs/level"},"schema/maximum":{"description":"A number is larger than the schema allows. Default: error.","$ref":"#/$defs/level"},"schema/exclusiveMinimum":{"description":"A number is smaller than the schema allows. Default: error.","$ref":"#/$defs/level"},"schema/exclusiveMaximum":{"description":"A number is larger than the schema allows. Default: error.","$ref":"#/$defs/level"},"schema/multipleOf":{"description":"A number lies between the schema's steps. Default: error.","$ref":"#/$defs/level"},"schema/minLength":{"description":"A value has fewer characters than the schema allows. Default: error.","$ref":"#/$defs/level"},"schema/maxLength":{"description":"A value has more characters than the schema allows. Default: error.","$ref":"#/$defs/level"},"schema/minItems":{"description":"A value has fewer items than the schema allows. Default: error.","$ref":"#/$defs/level"},"schema/maxItems":{"description":"A value has more items than the schema allows. Default: error.","$ref":"#/$defs/level"},"schema/minProperties":{"description":"A value has fewer keys than the schema allows. Default: error.","$ref":"#/$defs/level"},"schema/maxProperties":{"description":"A value has more keys than the schema allows. Default: error.","$ref":"#/$defs/level"},"schema/anyOf":{"description":"A value fits none of the forms that the schema allows. Default: error.","$ref":"#/$defs/level"},"schema/oneOf":{"description":"A value fits none, or more than one, of the forms that the schema allows. Default: error.","$ref":"#/$defs/level"},"schema/dependentRequired":{"description":"A key is missing that another key requires. Default: error.","$ref":"#/$defs/level"},"schema/dependencies":{"description":"A key is missing that another key requires. Default: error.","$ref":"#/$defs/level"},"schema/allOf":{"description":"The front matter doesn't satisfy allOf in the schema. Default: error.","$ref":"#/$defs/level"},"schema/not":{"description":"The front matter doesn't satisfy not in the schema. Default: error.","$ref":"#/$defs/level"},"schema/if":{"description":"The front matter doesn't satisfy if in the schema. Default: error.","$ref":"#/$defs/level"},"schema/then":{"description":"The front matter doesn't satisfy then in the schema. Default: error.","$ref":"#/$defs/level"},"schema/else":{"description":"The front matter doesn't satisfy else in the schema. Default: error.","$ref":"#/$defs/level"},"schema/properties":{"description":"The front matter doesn't satisfy properties in the schema. Default: error.","$ref":"#/$defs/level"},"schema/patternProperties":{"description":"The front matter doesn't satisfy patternProperties in the schema. Default: error.","$ref":"#/$defs/level"},"schema/propertyNames":{"description":"The front matter doesn't satisfy propertyNames in the schema. Default: error.","$ref":"#/$defs/level"},"schema/dependentSchemas":{"description":"The front matter doesn't satisfy dependentSchemas in the schema. Default: error.","$ref":"#/$defs/level"},"schema/items":{"description":"The front matter doesn't satisfy items in the schema. Default: error.","$ref":"#/$defs/level"},"schema/prefixItems":{"description":"The front matter doesn't satisfy prefixItems in the schema. Default: error.","$ref":"#/$defs/level"},"schema/additionalItems":{"description":"The front matter doesn't satisfy additionalItems in the schema. Default: error.","$ref":"#/$defs/level"},"schema/unevaluatedItems":{"description":"The front matter doesn't satisfy unevaluatedItems in the schema. Default: error.","$ref":"#/$defs/level"},"schema/contains":{"description":"The front matter doesn't satisfy contains in the schema. Default: error.","$ref":"#/$defs/level"},"schema/minContains":{"description":"The front matter doesn't satisfy minContains in the schema. Default: error.","$ref":"#/$defs/level"},"schema/maxContains":{"description":"The front matter doesn't satisfy maxContains in the schema. Default: error.","$ref":"#/$defs/level"},"schema/contentEncoding":{"description":"The front matter doesn't satisfy contentEncoding in the schema. Default: error.","$ref":"#/$defs/level"},"schema/contentMediaType":{"description":"The front matter doesn't satisfy contentMediaType in the schema. Default: error.","$ref":"#/$defs/level"},"schema/contentSchema":{"description":"The front matter doesn't satisfy contentSchema in the schema. Default: error.","$ref":"#/$defs/level"},"schema/$defs":{"description":"The front matter doesn't satisfy $defs in the schema. Default: error.","$ref":"#/$defs/level"},"schema/definitions":{"description":"The front matter doesn't satisfy definitions in the schema. Default: error.","$ref":"#/$defs/level"},"schema/false":{"description":"The front matter doesn't satisfy false in the schema. Default: error.","$ref":"#/$defs/level"},"schema/schema":{"description":"The front matter doesn't satisfy schema in the schema. Default: error.","$ref":"#/$defs/level"},"frontmatter/missing":{"description":"A note has no front matter, and the schema requires some. Default: error.","$ref":"#/$defs/level"},"frontmatter/unclosed":{"description":"The front matter's closing line is missing. Default: error.","$ref":"#/$defs/level"},"frontmatter/fence":{"description":"A line that was meant to start or end the front matter does not. Default: error.","$ref":"#/$defs/level"},"frontmatter/not-first":{"description":"The front matter doesn't start in the first line of the file. Default: error.","$ref":"#/$defs/level"},"frontmatter/language":{"description":"The front matter is in another language than YAML or TOML. Default: error.","$ref":"#/$defs/level"},"frontmatter/encoding":{"description":"The file is not UTF-8 text. Default: error.","$ref":"#/$defs/level"},"yaml/syntax":{"description":"The front matter is not valid YAML. Default: error.","$ref":"#/$defs/level"},"toml/syntax":{"description":"The front matter is not valid TOML. Default: error.","$ref":"#/$defs/level"},"yaml/duplicate-key":{"description":"A key is in the front matter twice. Default: error.","$ref":"#/$defs/level"},"toml/duplicate-key":{"description":"A key is in the front matter twice. Default: error.","$ref":"#/$defs/level"},"yaml/not-a-mapping":{"description":"The front matter is not a mapping of keys and values. Default: error.","$ref":"#/$defs/level"},"yaml/alias":{"description":"The front matter holds a YAML alias, and those are not read. Default: error.","$ref":"#/$defs/level"},"yaml/placeholder":{"description":"A placeholder of a template was left in the front matter. Default: error.","$ref":"#/$defs/level"},"yaml/lost-text":{"description":"A part of a value that has no quotes is lost: to YAML it is a comment, an anchor or a tag. Default: warning.","$ref":"#/$defs/level"},"yaml/conflict-marker":{"description":"A conflict marker was left by a merge. Default: error.","$ref":"#/$defs/level"},"key/misspelt":{"description":"A key is not known, but close to one that is. Default: error.","$ref":"#/$defs/level"},"value/isbn":{"description":"An ISBN has a wrong number of digits, or a wrong digit. Default: error.","$ref":"#/$defs/level"},"progress/status":{"description":"The status doesn't go with the ticked parts of the note. Default: warning.","$ref":"#/$defs/level"},"shelf/duplicate":{"description":"Two notes are about the same thing. Default: warning.","$ref":"#/$defs/level"},"links/related-post":{"description":"A related post is not there. Default: error.","$ref":"#/$defs/level"},"links/cover":{"description":"A cover image is not there. Default: error.","$ref":"#/$defs/level"}},"additionalProperties":false,"default":{},"examples":[{"shelf/duplicate":"off","schema/uniqueItems":"warning"}]},"charts":{"title":"Folder of charts","description":"The folder that the SVG files of chart blocks (bookends-*.svg) are written into. Default: beside the file that shows them.","$ref":"#/$defs/path","examples":["docs/charts"]},"data":{"title":"The notes as JSON","description":"A file to write the notes to, as `bookends notes --format json` prints them: for your site. Default: none is written.","$ref":"#/$defs/path","examples":["reading.json"]},"publish":{"title":"How the README is published","description":"`commit` (the default): as a commit on the default branch. `pull-request`: as a pull request. `none`: in the working tree only.","enum":["commit","pull-request","none"],"examples":["pull-request"]}},"$defs":{"path":{"type":"string","location":"path"},"paths":{"type":["string","array"],"items":{"$ref":"#/$defs/path"}},"glob":{"type":"string","location":"glob"},"globs":{"type":["string","array"],"items":{"$ref":"#/$defs/glob"}},"words":{"type":["string","array"],"items":{"type":"string"}},"values":{"type":["string","number","boolean","array"],"items":{"type":["string","number","boolean"]}},"level":{"enum":["error","warning","off"]}}};
const schema34 = {"type":["string","number","boolean","array"],"items":{"type":["string","number","boolean"]}};
const schema33 = {"type":"string","location":"glob"};
const schema36 = {"type":"string","location":"path"};
const schema39 = {"type":["string","array"],"items":{"type":"string"}};
const schema64 = {"enum":["error","warning","off"]};
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

const schema37 = {"type":["string","array"],"items":{"$ref":"#/$defs/path"}};

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
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema37.type},message:"must be string,array",schema:schema37.type,parentSchema:schema37,data};
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
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.type,parentSchema:schema36,data:data0};
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
if(data.where !== undefined && func0.call(data, "where")){
let data2 = data.where;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 of Object.keys(data2)){
let data3 = data2[key1];
if((((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")) && (!(Array.isArray(data3)))){
const err1 = {instancePath:instancePath+"/where/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/values/type",keyword:"type",params:{type: schema34.type},message:"must be string,number,boolean,array",schema:schema34.type,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (typeof data4 !== "boolean")){
const err2 = {instancePath:instancePath+"/where/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/$defs/values/items/type",keyword:"type",params:{type: schema34.items.type},message:"must be string,number,boolean",schema:schema34.items.type,parentSchema:schema34.items,data:data4};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
}
else {
const err3 = {instancePath:instancePath+"/where",schemaPath:"#/properties/where/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.where.type,parentSchema:schema31.properties.where,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.schema !== undefined && func0.call(data, "schema")){
let data5 = data.schema;
if((typeof data5 !== "string") && (!(data5 && typeof data5 == "object" && !Array.isArray(data5)))){
const err4 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/type",keyword:"type",params:{type: schema31.properties.schema.type},message:"must be string,object",schema:schema31.properties.schema.type,parentSchema:schema31.properties.schema,data:data5};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 of Object.keys(data5)){
const _errs14 = errors;
if(typeof key2 !== "string"){
const err5 = {instancePath:instancePath+"/schema",schemaPath:"#/$defs/glob/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.type,parentSchema:schema33,data:key2,propertyName:key2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid5 = _errs14 === errors;
if(!valid5){
const err6 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid",schema:schema31.properties.schema.propertyNames,parentSchema:schema31.properties.schema,data:data5};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
for(const key3 of Object.keys(data5)){
let data6 = data5[key3];
if(typeof data6 !== "string"){
const err7 = {instancePath:instancePath+"/schema/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.type,parentSchema:schema36,data:data6};
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
if(data.readme !== undefined && func0.call(data, "readme")){
if(!(validate24(data.readme, {instancePath:instancePath+"/readme",parentData:data,parentDataProperty:"readme",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.vocabulary !== undefined && func0.call(data, "vocabulary")){
let data8 = data.vocabulary;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key4 of Object.keys(data8)){
if(!(((((key4 === "queued") || (key4 === "reading")) || (key4 === "completed")) || (key4 === "paused")) || (key4 === "abandoned"))){
const err8 = {instancePath:instancePath+"/vocabulary",schemaPath:"#/properties/vocabulary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.vocabulary,data:data8};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data8.queued !== undefined && func0.call(data8, "queued")){
let data9 = data8.queued;
if((typeof data9 !== "string") && (!(Array.isArray(data9)))){
const err9 = {instancePath:instancePath+"/vocabulary/queued",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: schema39.type},message:"must be string,array",schema:schema39.type,parentSchema:schema39,data:data9};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(typeof data10 !== "string"){
const err10 = {instancePath:instancePath+"/vocabulary/queued/" + i1,schemaPath:"#/$defs/words/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.items.type,parentSchema:schema39.items,data:data10};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
if(data8.reading !== undefined && func0.call(data8, "reading")){
let data11 = data8.reading;
if((typeof data11 !== "string") && (!(Array.isArray(data11)))){
const err11 = {instancePath:instancePath+"/vocabulary/reading",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: schema39.type},message:"must be string,array",schema:schema39.type,parentSchema:schema39,data:data11};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
if(typeof data12 !== "string"){
const err12 = {instancePath:instancePath+"/vocabulary/reading/" + i2,schemaPath:"#/$defs/words/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.items.type,parentSchema:schema39.items,data:data12};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
}
if(data8.completed !== undefined && func0.call(data8, "completed")){
let data13 = data8.completed;
if((typeof data13 !== "string") && (!(Array.isArray(data13)))){
const err13 = {instancePath:instancePath+"/vocabulary/completed",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: schema39.type},message:"must be string,array",schema:schema39.type,parentSchema:schema39,data:data13};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(Array.isArray(data13)){
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
let data14 = data13[i3];
if(typeof data14 !== "string"){
const err14 = {instancePath:instancePath+"/vocabulary/completed/" + i3,schemaPath:"#/$defs/words/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.items.type,parentSchema:schema39.items,data:data14};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
if(data8.paused !== undefined && func0.call(data8, "paused")){
let data15 = data8.paused;
if((typeof data15 !== "string") && (!(Array.isArray(data15)))){
const err15 = {instancePath:instancePath+"/vocabulary/paused",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: schema39.type},message:"must be string,array",schema:schema39.type,parentSchema:schema39,data:data15};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(Array.isArray(data15)){
const len4 = data15.length;
for(let i4=0; i4<len4; i4++){
let data16 = data15[i4];
if(typeof data16 !== "string"){
const err16 = {instancePath:instancePath+"/vocabulary/paused/" + i4,schemaPath:"#/$defs/words/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.items.type,parentSchema:schema39.items,data:data16};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
}
if(data8.abandoned !== undefined && func0.call(data8, "abandoned")){
let data17 = data8.abandoned;
if((typeof data17 !== "string") && (!(Array.isArray(data17)))){
const err17 = {instancePath:instancePath+"/vocabulary/abandoned",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: schema39.type},message:"must be string,array",schema:schema39.type,parentSchema:schema39,data:data17};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(Array.isArray(data17)){
const len5 = data17.length;
for(let i5=0; i5<len5; i5++){
let data18 = data17[i5];
if(typeof data18 !== "string"){
const err18 = {instancePath:instancePath+"/vocabulary/abandoned/" + i5,schemaPath:"#/$defs/words/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.items.type,parentSchema:schema39.items,data:data18};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
}
}
else {
const err19 = {instancePath:instancePath+"/vocabulary",schemaPath:"#/properties/vocabulary/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.vocabulary.type,parentSchema:schema31.properties.vocabulary,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.keys !== undefined && func0.call(data, "keys")){
let data19 = data.keys;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key5 of Object.keys(data19)){
if(!(func0.call(schema31.properties.keys.properties, key5))){
const err20 = {instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.keys,data:data19};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data19.title !== undefined && func0.call(data19, "title")){
let data20 = data19.title;
if((typeof data20 !== "string") && (!(Array.isArray(data20)))){
const err21 = {instancePath:instancePath+"/keys/title",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: schema39.type},message:"must be string,array",schema:schema39.type,parentSchema:schema39,data:data20};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(Array.isArray(data20)){
const len6 = data20.length;
for(let i6=0; i6<len6; i6++){
let data21 = data20[i6];
if(typeof data21 !== "string"){
const err22 = {instancePath:instancePath+"/keys/title/" + i6,schemaPath:"#/$defs/words/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.items.type,parentSchema:schema39.items,data:data21};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
}
if(data19.authors !== undefined && func0.call(data19, "authors")){
let data22 = data19.authors;
if((typeof data22 !== "string") && (!(Array.isArray(data22)))){
const err23 = {instancePath:instancePath+"/keys/authors",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: schema39.type},message:"must be string,array",schema:schema39.type,parentSchema:schema39,data:data22};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(Array.isArray(data22)){
const len7 = data22.length;
for(let i7=0; i7<len7; i7++){
let data23 = data22[i7];
if(typeof data23 !== "string"){
const err24 = {instancePath:instancePath+"/keys/authors/" + i7,schemaPath:"#/$defs/words/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.items.type,parentSchema:schema39.items,data:data23};
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
}
if(data19.category !== undefined && func0.call(data19, "category")){
let data24 = data19.category;
if((typeof data24 !== "string") && (!(Array.isArray(data24)))){
const err25 = {instancePath:instancePath+"/keys/category",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: schema39.type},message:"must be string,array",schema:schema39.type,parentSchema:schema39,data:data24};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(Array.isArray(data24)){
const len8 = data24.length;
for(let i8=0; i8<len8; i8++){
let data25 = data24[i8];
if(typeof data25 !== "string"){
const err26 = {instancePath:instancePath+"/keys/category/" + i8,schemaPath:"#/$defs/words/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.items.type,parentSchema:schema39.items,data:data25};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
}
if(data19.status !== undefined && func0.call(data19, "status")){
let data26 = data19.status;
if((typeof data26 !== "string") && (!(Array.isArray(data26)))){
const err27 = {instancePath:instancePath+"/keys/status",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: schema39.type},message:"must be string,array",schema:schema39.type,parentSchema:schema39,data:data26};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(Array.isArray(data26)){
const len9 = data26.length;
for(let i9=0; i9<len9; i9++){
let data27 = data26[i9];
if(typeof data27 !== "string"){
const err28 = {instancePath:instancePath+"/keys/status/" + i9,schemaPath:"#/$defs/words/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.items.type,parentSchema:schema39.items,data:data27};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
}
if(data19.rating !== undefined && func0.call(data19, "rating")){
let data28 = data19.rating;
if((typeof data28 !== "string") && (!(Array.isArray(data28)))){
const err29 = {instancePath:instancePath+"/keys/rating",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: schema39.type},message:"must be string,array",schema:schema39.type,parentSchema:schema39,data:data28};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(Array.isArray(data28)){
const len10 = data28.length;
for(let i10=0; i10<len10; i10++){
let data29 = data28[i10];
if(typeof data29 !== "string"){
const err30 = {instancePath:instancePath+"/keys/rating/" + i10,schemaPath:"#/$defs/words/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.items.type,parentSchema:schema39.items,data:data29};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
}
if(data19.started !== undefined && func0.call(data19, "started")){
let data30 = data19.started;
if((typeof data30 !== "string") && (!(Array.isArray(data30)))){
const err31 = {instancePath:instancePath+"/keys/started",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: schema39.type},message:"must be string,array",schema:schema39.type,parentSchema:schema39,data:data30};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(Array.isArray(data30)){
const len11 = data30.length;
for(let i11=0; i11<len11; i11++){
let data31 = data30[i11];
if(typeof data31 !== "string"){
const err32 = {instancePath:instancePath+"/keys/started/" + i11,schemaPath:"#/$defs/words/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.items.type,parentSchema:schema39.items,data:data31};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
}
if(data19.finished !== undefined && func0.call(data19, "finished")){
let data32 = data19.finished;
if((typeof data32 !== "string") && (!(Array.isArray(data32)))){
const err33 = {instancePath:instancePath+"/keys/finished",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: schema39.type},message:"must be string,array",schema:schema39.type,parentSchema:schema39,data:data32};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(Array.isArray(data32)){
const len12 = data32.length;
for(let i12=0; i12<len12; i12++){
let data33 = data32[i12];
if(typeof data33 !== "string"){
const err34 = {instancePath:instancePath+"/keys/finished/" + i12,schemaPath:"#/$defs/words/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.items.type,parentSchema:schema39.items,data:data33};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
}
if(data19.date !== undefined && func0.call(data19, "date")){
let data34 = data19.date;
if((typeof data34 !== "string") && (!(Array.isArray(data34)))){
const err35 = {instancePath:instancePath+"/keys/date",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: schema39.type},message:"must be string,array",schema:schema39.type,parentSchema:schema39,data:data34};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(Array.isArray(data34)){
const len13 = data34.length;
for(let i13=0; i13<len13; i13++){
let data35 = data34[i13];
if(typeof data35 !== "string"){
const err36 = {instancePath:instancePath+"/keys/date/" + i13,schemaPath:"#/$defs/words/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.items.type,parentSchema:schema39.items,data:data35};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
}
if(data19.url !== undefined && func0.call(data19, "url")){
let data36 = data19.url;
if((typeof data36 !== "string") && (!(Array.isArray(data36)))){
const err37 = {instancePath:instancePath+"/keys/url",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: schema39.type},message:"must be string,array",schema:schema39.type,parentSchema:schema39,data:data36};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(Array.isArray(data36)){
const len14 = data36.length;
for(let i14=0; i14<len14; i14++){
let data37 = data36[i14];
if(typeof data37 !== "string"){
const err38 = {instancePath:instancePath+"/keys/url/" + i14,schemaPath:"#/$defs/words/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.items.type,parentSchema:schema39.items,data:data37};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
}
if(data19.cover !== undefined && func0.call(data19, "cover")){
let data38 = data19.cover;
if((typeof data38 !== "string") && (!(Array.isArray(data38)))){
const err39 = {instancePath:instancePath+"/keys/cover",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: schema39.type},message:"must be string,array",schema:schema39.type,parentSchema:schema39,data:data38};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(Array.isArray(data38)){
const len15 = data38.length;
for(let i15=0; i15<len15; i15++){
let data39 = data38[i15];
if(typeof data39 !== "string"){
const err40 = {instancePath:instancePath+"/keys/cover/" + i15,schemaPath:"#/$defs/words/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.items.type,parentSchema:schema39.items,data:data39};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
}
if(data19.tags !== undefined && func0.call(data19, "tags")){
let data40 = data19.tags;
if((typeof data40 !== "string") && (!(Array.isArray(data40)))){
const err41 = {instancePath:instancePath+"/keys/tags",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: schema39.type},message:"must be string,array",schema:schema39.type,parentSchema:schema39,data:data40};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(Array.isArray(data40)){
const len16 = data40.length;
for(let i16=0; i16<len16; i16++){
let data41 = data40[i16];
if(typeof data41 !== "string"){
const err42 = {instancePath:instancePath+"/keys/tags/" + i16,schemaPath:"#/$defs/words/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.items.type,parentSchema:schema39.items,data:data41};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
}
if(data19.series !== undefined && func0.call(data19, "series")){
let data42 = data19.series;
if((typeof data42 !== "string") && (!(Array.isArray(data42)))){
const err43 = {instancePath:instancePath+"/keys/series",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: schema39.type},message:"must be string,array",schema:schema39.type,parentSchema:schema39,data:data42};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(Array.isArray(data42)){
const len17 = data42.length;
for(let i17=0; i17<len17; i17++){
let data43 = data42[i17];
if(typeof data43 !== "string"){
const err44 = {instancePath:instancePath+"/keys/series/" + i17,schemaPath:"#/$defs/words/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.items.type,parentSchema:schema39.items,data:data43};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
}
if(data19.volume !== undefined && func0.call(data19, "volume")){
let data44 = data19.volume;
if((typeof data44 !== "string") && (!(Array.isArray(data44)))){
const err45 = {instancePath:instancePath+"/keys/volume",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: schema39.type},message:"must be string,array",schema:schema39.type,parentSchema:schema39,data:data44};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(Array.isArray(data44)){
const len18 = data44.length;
for(let i18=0; i18<len18; i18++){
let data45 = data44[i18];
if(typeof data45 !== "string"){
const err46 = {instancePath:instancePath+"/keys/volume/" + i18,schemaPath:"#/$defs/words/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.items.type,parentSchema:schema39.items,data:data45};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
}
if(data19.pages !== undefined && func0.call(data19, "pages")){
let data46 = data19.pages;
if((typeof data46 !== "string") && (!(Array.isArray(data46)))){
const err47 = {instancePath:instancePath+"/keys/pages",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: schema39.type},message:"must be string,array",schema:schema39.type,parentSchema:schema39,data:data46};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(Array.isArray(data46)){
const len19 = data46.length;
for(let i19=0; i19<len19; i19++){
let data47 = data46[i19];
if(typeof data47 !== "string"){
const err48 = {instancePath:instancePath+"/keys/pages/" + i19,schemaPath:"#/$defs/words/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.items.type,parentSchema:schema39.items,data:data47};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
}
if(data19.isbn !== undefined && func0.call(data19, "isbn")){
let data48 = data19.isbn;
if((typeof data48 !== "string") && (!(Array.isArray(data48)))){
const err49 = {instancePath:instancePath+"/keys/isbn",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: schema39.type},message:"must be string,array",schema:schema39.type,parentSchema:schema39,data:data48};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(Array.isArray(data48)){
const len20 = data48.length;
for(let i20=0; i20<len20; i20++){
let data49 = data48[i20];
if(typeof data49 !== "string"){
const err50 = {instancePath:instancePath+"/keys/isbn/" + i20,schemaPath:"#/$defs/words/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.items.type,parentSchema:schema39.items,data:data49};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
}
if(data19.progress !== undefined && func0.call(data19, "progress")){
let data50 = data19.progress;
if((typeof data50 !== "string") && (!(Array.isArray(data50)))){
const err51 = {instancePath:instancePath+"/keys/progress",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: schema39.type},message:"must be string,array",schema:schema39.type,parentSchema:schema39,data:data50};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(Array.isArray(data50)){
const len21 = data50.length;
for(let i21=0; i21<len21; i21++){
let data51 = data50[i21];
if(typeof data51 !== "string"){
const err52 = {instancePath:instancePath+"/keys/progress/" + i21,schemaPath:"#/$defs/words/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.items.type,parentSchema:schema39.items,data:data51};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
}
if(data19.currentPage !== undefined && func0.call(data19, "currentPage")){
let data52 = data19.currentPage;
if((typeof data52 !== "string") && (!(Array.isArray(data52)))){
const err53 = {instancePath:instancePath+"/keys/currentPage",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: schema39.type},message:"must be string,array",schema:schema39.type,parentSchema:schema39,data:data52};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(Array.isArray(data52)){
const len22 = data52.length;
for(let i22=0; i22<len22; i22++){
let data53 = data52[i22];
if(typeof data53 !== "string"){
const err54 = {instancePath:instancePath+"/keys/currentPage/" + i22,schemaPath:"#/$defs/words/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.items.type,parentSchema:schema39.items,data:data53};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
}
if(data19.lastPage !== undefined && func0.call(data19, "lastPage")){
let data54 = data19.lastPage;
if((typeof data54 !== "string") && (!(Array.isArray(data54)))){
const err55 = {instancePath:instancePath+"/keys/lastPage",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: schema39.type},message:"must be string,array",schema:schema39.type,parentSchema:schema39,data:data54};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(Array.isArray(data54)){
const len23 = data54.length;
for(let i23=0; i23<len23; i23++){
let data55 = data54[i23];
if(typeof data55 !== "string"){
const err56 = {instancePath:instancePath+"/keys/lastPage/" + i23,schemaPath:"#/$defs/words/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.items.type,parentSchema:schema39.items,data:data55};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
}
}
else {
const err57 = {instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.keys.type,parentSchema:schema31.properties.keys,data:data19};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.rating !== undefined && func0.call(data, "rating")){
let data56 = data.rating;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
for(const key6 of Object.keys(data56)){
if(!((key6 === "max") || (key6 === "zero"))){
const err58 = {instancePath:instancePath+"/rating",schemaPath:"#/properties/rating/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rating,data:data56};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data56.max !== undefined && func0.call(data56, "max")){
let data57 = data56.max;
if((typeof data57 == "number") && (isFinite(data57))){
if(data57 <= 0 || isNaN(data57)){
const err59 = {instancePath:instancePath+"/rating/max",schemaPath:"#/properties/rating/properties/max/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema31.properties.rating.properties.max,data:data57};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/rating/max",schemaPath:"#/properties/rating/properties/max/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.rating.properties.max.type,parentSchema:schema31.properties.rating.properties.max,data:data57};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data56.zero !== undefined && func0.call(data56, "zero")){
let data58 = data56.zero;
if(!((data58 === "unrated") || (data58 === "zero"))){
const err61 = {instancePath:instancePath+"/rating/zero",schemaPath:"#/properties/rating/properties/zero/enum",keyword:"enum",params:{allowedValues: schema31.properties.rating.properties.zero.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rating.properties.zero.enum,parentSchema:schema31.properties.rating.properties.zero,data:data58};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/rating",schemaPath:"#/properties/rating/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rating.type,parentSchema:schema31.properties.rating,data:data56};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.progress !== undefined && func0.call(data, "progress")){
let data59 = data.progress;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
for(const key7 of Object.keys(data59)){
if(!(key7 === "heading")){
const err63 = {instancePath:instancePath+"/progress",schemaPath:"#/properties/progress/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.progress,data:data59};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data59.heading !== undefined && func0.call(data59, "heading")){
let data60 = data59.heading;
if(typeof data60 === "string"){
if(!pattern4.test(data60)){
const err64 = {instancePath:instancePath+"/progress/heading",schemaPath:"#/properties/progress/properties/heading/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema31.properties.progress.properties.heading,data:data60};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/progress/heading",schemaPath:"#/properties/progress/properties/heading/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.progress.properties.heading.type,parentSchema:schema31.properties.progress.properties.heading,data:data60};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/progress",schemaPath:"#/properties/progress/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.progress.type,parentSchema:schema31.properties.progress,data:data59};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.date !== undefined && func0.call(data, "date")){
let data61 = data.date;
if(!((((data61 === "started") || (data61 === "finished")) || (data61 === "none")) || (data61 === "filename"))){
const err67 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/enum",keyword:"enum",params:{allowedValues: schema31.properties.date.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.date.enum,parentSchema:schema31.properties.date,data:data61};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.site !== undefined && func0.call(data, "site")){
let data62 = data.site;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
for(const key8 of Object.keys(data62)){
if(!((key8 === "public") || (key8 === "posts"))){
const err68 = {instancePath:instancePath+"/site",schemaPath:"#/properties/site/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.site,data:data62};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data62.public !== undefined && func0.call(data62, "public")){
let data63 = data62.public;
if(typeof data63 !== "string"){
const err69 = {instancePath:instancePath+"/site/public",schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.type,parentSchema:schema36,data:data63};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data62.posts !== undefined && func0.call(data62, "posts")){
let data64 = data62.posts;
if(typeof data64 !== "string"){
const err70 = {instancePath:instancePath+"/site/posts",schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.type,parentSchema:schema36,data:data64};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/site",schemaPath:"#/properties/site/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.site.type,parentSchema:schema31.properties.site,data:data62};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.goal !== undefined && func0.call(data, "goal")){
let data65 = data.goal;
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
for(const key9 of Object.keys(data65)){
if(!(pattern5.test(key9))){
const err72 = {instancePath:instancePath+"/goal",schemaPath:"#/properties/goal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.goal,data:data65};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
for(const key10 of Object.keys(data65)){
if(pattern5.test(key10)){
let data66 = data65[key10];
if((!(((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66))) && (isFinite(data66)))) && (!(data66 && typeof data66 == "object" && !Array.isArray(data66)))){
const err73 = {instancePath:instancePath+"/goal/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/goal/patternProperties/%5E%5Cd%7B4%7D%24/type",keyword:"type",params:{type: schema31.properties.goal.patternProperties["^\\d{4}$"].type},message:"must be integer,object",schema:schema31.properties.goal.patternProperties["^\\d{4}$"].type,parentSchema:schema31.properties.goal.patternProperties["^\\d{4}$"],data:data66};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if((typeof data66 == "number") && (isFinite(data66))){
if(data66 < 0 || isNaN(data66)){
const err74 = {instancePath:instancePath+"/goal/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/goal/patternProperties/%5E%5Cd%7B4%7D%24/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.goal.patternProperties["^\\d{4}$"],data:data66};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
for(const key11 of Object.keys(data66)){
if(!((key11 === "books") || (key11 === "pages"))){
const err75 = {instancePath:instancePath+"/goal/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/goal/patternProperties/%5E%5Cd%7B4%7D%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.goal.patternProperties["^\\d{4}$"],data:data66};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data66.books !== undefined && func0.call(data66, "books")){
let data67 = data66.books;
if(!(((typeof data67 == "number") && (!(data67 % 1) && !isNaN(data67))) && (isFinite(data67)))){
const err76 = {instancePath:instancePath+"/goal/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/books",schemaPath:"#/properties/goal/patternProperties/%5E%5Cd%7B4%7D%24/properties/books/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.goal.patternProperties["^\\d{4}$"].properties.books.type,parentSchema:schema31.properties.goal.patternProperties["^\\d{4}$"].properties.books,data:data67};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if((typeof data67 == "number") && (isFinite(data67))){
if(data67 < 0 || isNaN(data67)){
const err77 = {instancePath:instancePath+"/goal/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/books",schemaPath:"#/properties/goal/patternProperties/%5E%5Cd%7B4%7D%24/properties/books/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.goal.patternProperties["^\\d{4}$"].properties.books,data:data67};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
if(data66.pages !== undefined && func0.call(data66, "pages")){
let data68 = data66.pages;
if(!(((typeof data68 == "number") && (!(data68 % 1) && !isNaN(data68))) && (isFinite(data68)))){
const err78 = {instancePath:instancePath+"/goal/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/pages",schemaPath:"#/properties/goal/patternProperties/%5E%5Cd%7B4%7D%24/properties/pages/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.goal.patternProperties["^\\d{4}$"].properties.pages.type,parentSchema:schema31.properties.goal.patternProperties["^\\d{4}$"].properties.pages,data:data68};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if((typeof data68 == "number") && (isFinite(data68))){
if(data68 < 0 || isNaN(data68)){
const err79 = {instancePath:instancePath+"/goal/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/pages",schemaPath:"#/properties/goal/patternProperties/%5E%5Cd%7B4%7D%24/properties/pages/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.goal.patternProperties["^\\d{4}$"].properties.pages,data:data68};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
}
}
}
}
else {
const err80 = {instancePath:instancePath+"/goal",schemaPath:"#/properties/goal/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.goal.type,parentSchema:schema31.properties.goal,data:data65};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data.rules !== undefined && func0.call(data, "rules")){
let data69 = data.rules;
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
for(const key12 of Object.keys(data69)){
if(!(func0.call(schema31.properties.rules.properties, key12))){
const err81 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules,data:data69};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data69["schema/required"] !== undefined && func0.call(data69, "schema/required")){
let data70 = data69["schema/required"];
if(!(((data70 === "error") || (data70 === "warning")) || (data70 === "off"))){
const err82 = {instancePath:instancePath+"/rules/schema~1required",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values",schema:schema64.enum,parentSchema:schema64,data:data70};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data69["schema/enum"] !== undefined && func0.call(data69, "schema/enum")){
let data71 = data69["schema/enum"];
if(!(((data71 === "error") || (data71 === "warning")) || (data71 === "off"))){
const err83 = {instancePath:instancePath+"/rules/schema~1enum",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values",schema:schema64.enum,parentSchema:schema64,data:data71};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data69["schema/const"] !== undefined && func0.call(data69, "schema/const")){
let data72 = data69["schema/const"];
if(!(((data72 === "error") || (data72 === "warning")) || (data72 === "off"))){
const err84 = {instancePath:instancePath+"/rules/schema~1const",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values",schema:schema64.enum,parentSchema:schema64,data:data72};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data69["schema/type"] !== undefined && func0.call(data69, "schema/type")){
let data73 = data69["schema/type"];
if(!(((data73 === "error") || (data73 === "warning")) || (data73 === "off"))){
const err85 = {instancePath:instancePath+"/rules/schema~1type",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values",schema:schema64.enum,parentSchema:schema64,data:data73};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data69["schema/format"] !== undefined && func0.call(data69, "schema/format")){
let data74 = data69["schema/format"];
if(!(((data74 === "error") || (data74 === "warning")) || (data74 === "off"))){
const err86 = {instancePath:instancePath+"/rules/schema~1format",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values",schema:schema64.enum,parentSchema:schema64,data:data74};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data69["schema/pattern"] !== undefined && func0.call(data69, "schema/pattern")){
let data75 = data69["schema/pattern"];
if(!(((data75 === "error") || (data75 === "warning")) || (data75 === "off"))){
const err87 = {instancePath:instancePath+"/rules/schema~1pattern",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values",schema:schema64.enum,parentSchema:schema64,data:data75};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data69["schema/uniqueItems"] !== undefined && func0.call(data69, "schema/uniqueItems")){
let data76 = data69["schema/uniqueItems"];
if(!(((data76 === "error") || (data76 === "warning")) || (data76 === "off"))){
const err88 = {instancePath:instancePath+"/rules/schema~1uniqueItems",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values",schema:schema64.enum,parentSchema:schema64,data:data76};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data69["schema/additionalProperties"] !== undefined && func0.call(data69, "schema/additionalProperties")){
let data77 = data69["schema/additionalProperties"];
if(!(((data77 === "error") || (data77 === "warning")) || (data77 === "off"))){
const err89 = {instancePath:instancePath+"/rules/schema~1additionalProperties",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values",schema:schema64.enum,parentSchema:schema64,data:data77};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data69["schema/unevaluatedProperties"] !== undefined && func0.call(data69, "schema/unevaluatedProperties")){
let data78 = data69["schema/unevaluatedProperties"];
if(!(((data78 === "error") || (data78 === "warning")) || (data78 === "off"))){
const err90 = {instancePath:instancePath+"/rules/schema~1unevaluatedProperties",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values",schema:schema64.enum,parentSchema:schema64,data:data78};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data69["schema/minimum"] !== undefined && func0.call(data69, "schema/minimum")){
let data79 = data69["schema/minimum"];
if(!(((data79 === "error") || (data79 === "warning")) || (data79 === "off"))){
const err91 = {instancePath:instancePath+"/rules/schema~1minimum",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values",schema:schema64.enum,parentSchema:schema64,data:data79};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data69["schema/maximum"] !== undefined && func0.call(data69, "schema/maximum")){
let data80 = data69["schema/maximum"];
if(!(((data80 === "error") || (data80 === "warning")) || (data80 === "off"))){
const err92 = {instancePath:instancePath+"/rules/schema~1maximum",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values",schema:schema64.enum,parentSchema:schema64,data:data80};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data69["schema/exclusiveMinimum"] !== undefined && func0.call(data69, "schema/exclusiveMinimum")){
let data81 = data69["schema/exclusiveMinimum"];
if(!(((data81 === "error") || (data81 === "warning")) || (data81 === "off"))){
const err93 = {instancePath:instancePath+"/rules/schema~1exclusiveMinimum",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values",schema:schema64.enum,parentSchema:schema64,data:data81};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data69["schema/exclusiveMaximum"] !== undefined && func0.call(data69, "schema/exclusiveMaximum")){
let data82 = data69["schema/exclusiveMaximum"];
if(!(((data82 === "error") || (data82 === "warning")) || (data82 === "off"))){
const err94 = {instancePath:instancePath+"/rules/schema~1exclusiveMaximum",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values",schema:schema64.enum,parentSchema:schema64,data:data82};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data69["schema/multipleOf"] !== undefined && func0.call(data69, "schema/multipleOf")){
let data83 = data69["schema/multipleOf"];
if(!(((data83 === "error") || (data83 === "warning")) || (data83 === "off"))){
const err95 = {instancePath:instancePath+"/rules/schema~1multipleOf",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values",schema:schema64.enum,parentSchema:schema64,data:data83};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data69["schema/minLength"] !== undefined && func0.call(data69, "schema/minLength")){
let data84 = data69["schema/minLength"];
if(!(((data84 === "error") || (data84 === "warning")) || (data84 === "off"))){
const err96 = {instancePath:instancePath+"/rules/schema~1minLength",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values",schema:schema64.enum,parentSchema:schema64,data:data84};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data69["schema/maxLength"] !== undefined && func0.call(data69, "schema/maxLength")){
let data85 = data69["schema/maxLength"];
if(!(((data85 === "error") || (data85 === "warning")) || (data85 === "off"))){
const err97 = {instancePath:instancePath+"/rules/schema~1maxLength",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values",schema:schema64.enum,parentSchema:schema64,data:data85};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data69["schema/minItems"] !== undefined && func0.call(data69, "schema/minItems")){
let data86 = data69["schema/minItems"];
if(!(((data86 === "error") || (data86 === "warning")) || (data86 === "off"))){
const err98 = {instancePath:instancePath+"/rules/schema~1minItems",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values",schema:schema64.enum,parentSchema:schema64,data:data86};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data69["schema/maxItems"] !== undefined && func0.call(data69, "schema/maxItems")){
let data87 = data69["schema/maxItems"];
if(!(((data87 === "error") || (data87 === "warning")) || (data87 === "off"))){
const err99 = {instancePath:instancePath+"/rules/schema~1maxItems",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values",schema:schema64.enum,parentSchema:schema64,data:data87};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data69["schema/minProperties"] !== undefined && func0.call(data69, "schema/minProperties")){
let data88 = data69["schema/minProperties"];
if(!(((data88 === "error") || (data88 === "warning")) || (data88 === "off"))){
const err100 = {instancePath:instancePath+"/rules/schema~1minProperties",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values",schema:schema64.enum,parentSchema:schema64,data:data88};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data69["schema/maxProperties"] !== undefined && func0.call(data69, "schema/maxProperties")){
let data89 = data69["schema/maxProperties"];
if(!(((data89 === "error") || (data89 === "warning")) || (data89 === "off"))){
const err101 = {instancePath:instancePath+"/rules/schema~1maxProperties",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values",schema:schema64.enum,parentSchema:schema64,data:data89};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data69["schema/anyOf"] !== undefined && func0.call(data69, "schema/anyOf")){
let data90 = data69["schema/anyOf"];
if(!(((data90 === "error") || (data90 === "warning")) || (data90 === "off"))){
const err102 = {instancePath:instancePath+"/rules/schema~1anyOf",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values",schema:schema64.enum,parentSchema:schema64,data:data90};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data69["schema/oneOf"] !== undefined && func0.call(data69, "schema/oneOf")){
let data91 = data69["schema/oneOf"];
if(!(((data91 === "error") || (data91 === "warning")) || (data91 === "off"))){
const err103 = {instancePath:instancePath+"/rules/schema~1oneOf",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values",schema:schema64.enum,parentSchema:schema64,data:data91};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data69["schema/dependentRequired"] !== undefined && func0.call(data69, "schema/dependentRequired")){
let data92 = data69["schema/dependentRequired"];
if(!(((data92 === "error") || (data92 === "warning")) || (data92 === "off"))){
const err104 = {instancePath:instancePath+"/rules/schema~1dependentRequired",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values",schema:schema64.enum,parentSchema:schema64,data:data92};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data69["schema/dependencies"] !== undefined && func0.call(data69, "schema/dependencies")){
let data93 = data69["schema/dependencies"];
if(!(((data93 === "error") || (data93 === "warning")) || (data93 === "off"))){
const err105 = {instancePath:instancePath+"/rules/schema~1dependencies",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values",schema:schema64.enum,parentSchema:schema64,data:data93};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data69["schema/allOf"] !== undefined && func0.call(data69, "schema/allOf")){
let data94 = data69["schema/allOf"];
if(!(((data94 === "error") || (data94 === "warning")) || (data94 === "off"))){
const err106 = {instancePath:instancePath+"/rules/schema~1allOf",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values",schema:schema64.enum,parentSchema:schema64,data:data94};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data69["schema/not"] !== undefined && func0.call(data69, "schema/not")){
let data95 = data69["schema/not"];
if(!(((data95 === "error") || (data95 === "warning")) || (data95 === "off"))){
const err107 = {instancePath:instancePath+"/rules/schema~1not",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values",schema:schema64.enum,parentSchema:schema64,data:data95};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data69["schema/if"] !== undefined && func0.call(data69, "schema/if")){
let data96 = data69["schema/if"];
if(!(((data96 === "error") || (data96 === "warning")) || (data96 === "off"))){
const err108 = {instancePath:instancePath+"/rules/schema~1if",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values",schema:schema64.enum,parentSchema:schema64,data:data96};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data69["schema/then"] !== undefined && func0.call(data69, "schema/then")){
let data97 = data69["schema/then"];
if(!(((data97 === "error") || (data97 === "warning")) || (data97 === "off"))){
const err109 = {instancePath:instancePath+"/rules/schema~1then",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values",schema:schema64.enum,parentSchema:schema64,data:data97};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data69["schema/else"] !== undefined && func0.call(data69, "schema/else")){
let data98 = data69["schema/else"];
if(!(((data98 === "error") || (data98 === "warning")) || (data98 === "off"))){
const err110 = {instancePath:instancePath+"/rules/schema~1else",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values",schema:schema64.enum,parentSchema:schema64,data:data98};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data69["schema/properties"] !== undefined && func0.call(data69, "schema/properties")){
let data99 = data69["schema/properties"];
if(!(((data99 === "error") || (data99 === "warning")) || (data99 === "off"))){
const err111 = {instancePath:instancePath+"/rules/schema~1properties",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values",schema:schema64.enum,parentSchema:schema64,data:data99};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data69["schema/patternProperties"] !== undefined && func0.call(data69, "schema/patternProperties")){
let data100 = data69["schema/patternProperties"];
if(!(((data100 === "error") || (data100 === "warning")) || (data100 === "off"))){
const err112 = {instancePath:instancePath+"/rules/schema~1patternProperties",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values",schema:schema64.enum,parentSchema:schema64,data:data100};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data69["schema/propertyNames"] !== undefined && func0.call(data69, "schema/propertyNames")){
let data101 = data69["schema/propertyNames"];
if(!(((data101 === "error") || (data101 === "warning")) || (data101 === "off"))){
const err113 = {instancePath:instancePath+"/rules/schema~1propertyNames",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values",schema:schema64.enum,parentSchema:schema64,data:data101};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data69["schema/dependentSchemas"] !== undefined && func0.call(data69, "schema/dependentSchemas")){
let data102 = data69["schema/dependentSchemas"];
if(!(((data102 === "error") || (data102 === "warning")) || (data102 === "off"))){
const err114 = {instancePath:instancePath+"/rules/schema~1dependentSchemas",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values",schema:schema64.enum,parentSchema:schema64,data:data102};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data69["schema/items"] !== undefined && func0.call(data69, "schema/items")){
let data103 = data69["schema/items"];
if(!(((data103 === "error") || (data103 === "warning")) || (data103 === "off"))){
const err115 = {instancePath:instancePath+"/rules/schema~1items",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values",schema:schema64.enum,parentSchema:schema64,data:data103};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data69["schema/prefixItems"] !== undefined && func0.call(data69, "schema/prefixItems")){
let data104 = data69["schema/prefixItems"];
if(!(((data104 === "error") || (data104 === "warning")) || (data104 === "off"))){
const err116 = {instancePath:instancePath+"/rules/schema~1prefixItems",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values",schema:schema64.enum,parentSchema:schema64,data:data104};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data69["schema/additionalItems"] !== undefined && func0.call(data69, "schema/additionalItems")){
let data105 = data69["schema/additionalItems"];
if(!(((data105 === "error") || (data105 === "warning")) || (data105 === "off"))){
const err117 = {instancePath:instancePath+"/rules/schema~1additionalItems",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values",schema:schema64.enum,parentSchema:schema64,data:data105};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data69["schema/unevaluatedItems"] !== undefined && func0.call(data69, "schema/unevaluatedItems")){
let data106 = data69["schema/unevaluatedItems"];
if(!(((data106 === "error") || (data106 === "warning")) || (data106 === "off"))){
const err118 = {instancePath:instancePath+"/rules/schema~1unevaluatedItems",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values",schema:schema64.enum,parentSchema:schema64,data:data106};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data69["schema/contains"] !== undefined && func0.call(data69, "schema/contains")){
let data107 = data69["schema/contains"];
if(!(((data107 === "error") || (data107 === "warning")) || (data107 === "off"))){
const err119 = {instancePath:instancePath+"/rules/schema~1contains",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values",schema:schema64.enum,parentSchema:schema64,data:data107};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data69["schema/minContains"] !== undefined && func0.call(data69, "schema/minContains")){
let data108 = data69["schema/minContains"];
if(!(((data108 === "error") || (data108 === "warning")) || (data108 === "off"))){
const err120 = {instancePath:instancePath+"/rules/schema~1minContains",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values",schema:schema64.enum,parentSchema:schema64,data:data108};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data69["schema/maxContains"] !== undefined && func0.call(data69, "schema/maxContains")){
let data109 = data69["schema/maxContains"];
if(!(((data109 === "error") || (data109 === "warning")) || (data109 === "off"))){
const err121 = {instancePath:instancePath+"/rules/schema~1maxContains",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values",schema:schema64.enum,parentSchema:schema64,data:data109};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data69["schema/contentEncoding"] !== undefined && func0.call(data69, "schema/contentEncoding")){
let data110 = data69["schema/contentEncoding"];
if(!(((data110 === "error") || (data110 === "warning")) || (data110 === "off"))){
const err122 = {instancePath:instancePath+"/rules/schema~1contentEncoding",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values",schema:schema64.enum,parentSchema:schema64,data:data110};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data69["schema/contentMediaType"] !== undefined && func0.call(data69, "schema/contentMediaType")){
let data111 = data69["schema/contentMediaType"];
if(!(((data111 === "error") || (data111 === "warning")) || (data111 === "off"))){
const err123 = {instancePath:instancePath+"/rules/schema~1contentMediaType",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values",schema:schema64.enum,parentSchema:schema64,data:data111};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data69["schema/contentSchema"] !== undefined && func0.call(data69, "schema/contentSchema")){
let data112 = data69["schema/contentSchema"];
if(!(((data112 === "error") || (data112 === "warning")) || (data112 === "off"))){
const err124 = {instancePath:instancePath+"/rules/schema~1contentSchema",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values",schema:schema64.enum,parentSchema:schema64,data:data112};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data69["schema/$defs"] !== undefined && func0.call(data69, "schema/$defs")){
let data113 = data69["schema/$defs"];
if(!(((data113 === "error") || (data113 === "warning")) || (data113 === "off"))){
const err125 = {instancePath:instancePath+"/rules/schema~1$defs",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values",schema:schema64.enum,parentSchema:schema64,data:data113};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data69["schema/definitions"] !== undefined && func0.call(data69, "schema/definitions")){
let data114 = data69["schema/definitions"];
if(!(((data114 === "error") || (data114 === "warning")) || (data114 === "off"))){
const err126 = {instancePath:instancePath+"/rules/schema~1definitions",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values",schema:schema64.enum,parentSchema:schema64,data:data114};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data69["schema/false"] !== undefined && func0.call(data69, "schema/false")){
let data115 = data69["schema/false"];
if(!(((data115 === "error") || (data115 === "warning")) || (data115 === "off"))){
const err127 = {instancePath:instancePath+"/rules/schema~1false",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values",schema:schema64.enum,parentSchema:schema64,data:data115};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data69["schema/schema"] !== undefined && func0.call(data69, "schema/schema")){
let data116 = data69["schema/schema"];
if(!(((data116 === "error") || (data116 === "warning")) || (data116 === "off"))){
const err128 = {instancePath:instancePath+"/rules/schema~1schema",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values",schema:schema64.enum,parentSchema:schema64,data:data116};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data69["frontmatter/missing"] !== undefined && func0.call(data69, "frontmatter/missing")){
let data117 = data69["frontmatter/missing"];
if(!(((data117 === "error") || (data117 === "warning")) || (data117 === "off"))){
const err129 = {instancePath:instancePath+"/rules/frontmatter~1missing",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values",schema:schema64.enum,parentSchema:schema64,data:data117};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data69["frontmatter/unclosed"] !== undefined && func0.call(data69, "frontmatter/unclosed")){
let data118 = data69["frontmatter/unclosed"];
if(!(((data118 === "error") || (data118 === "warning")) || (data118 === "off"))){
const err130 = {instancePath:instancePath+"/rules/frontmatter~1unclosed",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values",schema:schema64.enum,parentSchema:schema64,data:data118};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data69["frontmatter/fence"] !== undefined && func0.call(data69, "frontmatter/fence")){
let data119 = data69["frontmatter/fence"];
if(!(((data119 === "error") || (data119 === "warning")) || (data119 === "off"))){
const err131 = {instancePath:instancePath+"/rules/frontmatter~1fence",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values",schema:schema64.enum,parentSchema:schema64,data:data119};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data69["frontmatter/not-first"] !== undefined && func0.call(data69, "frontmatter/not-first")){
let data120 = data69["frontmatter/not-first"];
if(!(((data120 === "error") || (data120 === "warning")) || (data120 === "off"))){
const err132 = {instancePath:instancePath+"/rules/frontmatter~1not-first",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values",schema:schema64.enum,parentSchema:schema64,data:data120};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data69["frontmatter/language"] !== undefined && func0.call(data69, "frontmatter/language")){
let data121 = data69["frontmatter/language"];
if(!(((data121 === "error") || (data121 === "warning")) || (data121 === "off"))){
const err133 = {instancePath:instancePath+"/rules/frontmatter~1language",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values",schema:schema64.enum,parentSchema:schema64,data:data121};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data69["frontmatter/encoding"] !== undefined && func0.call(data69, "frontmatter/encoding")){
let data122 = data69["frontmatter/encoding"];
if(!(((data122 === "error") || (data122 === "warning")) || (data122 === "off"))){
const err134 = {instancePath:instancePath+"/rules/frontmatter~1encoding",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values",schema:schema64.enum,parentSchema:schema64,data:data122};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data69["yaml/syntax"] !== undefined && func0.call(data69, "yaml/syntax")){
let data123 = data69["yaml/syntax"];
if(!(((data123 === "error") || (data123 === "warning")) || (data123 === "off"))){
const err135 = {instancePath:instancePath+"/rules/yaml~1syntax",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values",schema:schema64.enum,parentSchema:schema64,data:data123};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data69["toml/syntax"] !== undefined && func0.call(data69, "toml/syntax")){
let data124 = data69["toml/syntax"];
if(!(((data124 === "error") || (data124 === "warning")) || (data124 === "off"))){
const err136 = {instancePath:instancePath+"/rules/toml~1syntax",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values",schema:schema64.enum,parentSchema:schema64,data:data124};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data69["yaml/duplicate-key"] !== undefined && func0.call(data69, "yaml/duplicate-key")){
let data125 = data69["yaml/duplicate-key"];
if(!(((data125 === "error") || (data125 === "warning")) || (data125 === "off"))){
const err137 = {instancePath:instancePath+"/rules/yaml~1duplicate-key",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values",schema:schema64.enum,parentSchema:schema64,data:data125};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data69["toml/duplicate-key"] !== undefined && func0.call(data69, "toml/duplicate-key")){
let data126 = data69["toml/duplicate-key"];
if(!(((data126 === "error") || (data126 === "warning")) || (data126 === "off"))){
const err138 = {instancePath:instancePath+"/rules/toml~1duplicate-key",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values",schema:schema64.enum,parentSchema:schema64,data:data126};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data69["yaml/not-a-mapping"] !== undefined && func0.call(data69, "yaml/not-a-mapping")){
let data127 = data69["yaml/not-a-mapping"];
if(!(((data127 === "error") || (data127 === "warning")) || (data127 === "off"))){
const err139 = {instancePath:instancePath+"/rules/yaml~1not-a-mapping",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values",schema:schema64.enum,parentSchema:schema64,data:data127};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data69["yaml/alias"] !== undefined && func0.call(data69, "yaml/alias")){
let data128 = data69["yaml/alias"];
if(!(((data128 === "error") || (data128 === "warning")) || (data128 === "off"))){
const err140 = {instancePath:instancePath+"/rules/yaml~1alias",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values",schema:schema64.enum,parentSchema:schema64,data:data128};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data69["yaml/placeholder"] !== undefined && func0.call(data69, "yaml/placeholder")){
let data129 = data69["yaml/placeholder"];
if(!(((data129 === "error") || (data129 === "warning")) || (data129 === "off"))){
const err141 = {instancePath:instancePath+"/rules/yaml~1placeholder",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values",schema:schema64.enum,parentSchema:schema64,data:data129};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data69["yaml/lost-text"] !== undefined && func0.call(data69, "yaml/lost-text")){
let data130 = data69["yaml/lost-text"];
if(!(((data130 === "error") || (data130 === "warning")) || (data130 === "off"))){
const err142 = {instancePath:instancePath+"/rules/yaml~1lost-text",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values",schema:schema64.enum,parentSchema:schema64,data:data130};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data69["yaml/conflict-marker"] !== undefined && func0.call(data69, "yaml/conflict-marker")){
let data131 = data69["yaml/conflict-marker"];
if(!(((data131 === "error") || (data131 === "warning")) || (data131 === "off"))){
const err143 = {instancePath:instancePath+"/rules/yaml~1conflict-marker",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values",schema:schema64.enum,parentSchema:schema64,data:data131};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data69["key/misspelt"] !== undefined && func0.call(data69, "key/misspelt")){
let data132 = data69["key/misspelt"];
if(!(((data132 === "error") || (data132 === "warning")) || (data132 === "off"))){
const err144 = {instancePath:instancePath+"/rules/key~1misspelt",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values",schema:schema64.enum,parentSchema:schema64,data:data132};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data69["value/isbn"] !== undefined && func0.call(data69, "value/isbn")){
let data133 = data69["value/isbn"];
if(!(((data133 === "error") || (data133 === "warning")) || (data133 === "off"))){
const err145 = {instancePath:instancePath+"/rules/value~1isbn",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values",schema:schema64.enum,parentSchema:schema64,data:data133};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data69["progress/status"] !== undefined && func0.call(data69, "progress/status")){
let data134 = data69["progress/status"];
if(!(((data134 === "error") || (data134 === "warning")) || (data134 === "off"))){
const err146 = {instancePath:instancePath+"/rules/progress~1status",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values",schema:schema64.enum,parentSchema:schema64,data:data134};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data69["shelf/duplicate"] !== undefined && func0.call(data69, "shelf/duplicate")){
let data135 = data69["shelf/duplicate"];
if(!(((data135 === "error") || (data135 === "warning")) || (data135 === "off"))){
const err147 = {instancePath:instancePath+"/rules/shelf~1duplicate",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values",schema:schema64.enum,parentSchema:schema64,data:data135};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data69["links/related-post"] !== undefined && func0.call(data69, "links/related-post")){
let data136 = data69["links/related-post"];
if(!(((data136 === "error") || (data136 === "warning")) || (data136 === "off"))){
const err148 = {instancePath:instancePath+"/rules/links~1related-post",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values",schema:schema64.enum,parentSchema:schema64,data:data136};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data69["links/cover"] !== undefined && func0.call(data69, "links/cover")){
let data137 = data69["links/cover"];
if(!(((data137 === "error") || (data137 === "warning")) || (data137 === "off"))){
const err149 = {instancePath:instancePath+"/rules/links~1cover",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values",schema:schema64.enum,parentSchema:schema64,data:data137};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
}
else {
const err150 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.type,parentSchema:schema31.properties.rules,data:data69};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data.charts !== undefined && func0.call(data, "charts")){
let data138 = data.charts;
if(typeof data138 !== "string"){
const err151 = {instancePath:instancePath+"/charts",schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.type,parentSchema:schema36,data:data138};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data.data !== undefined && func0.call(data, "data")){
let data139 = data.data;
if(typeof data139 !== "string"){
const err152 = {instancePath:instancePath+"/data",schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.type,parentSchema:schema36,data:data139};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data.publish !== undefined && func0.call(data, "publish")){
let data140 = data.publish;
if(!(((data140 === "commit") || (data140 === "pull-request")) || (data140 === "none"))){
const err153 = {instancePath:instancePath+"/publish",schemaPath:"#/properties/publish/enum",keyword:"enum",params:{allowedValues: schema31.properties.publish.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.publish.enum,parentSchema:schema31.properties.publish,data:data140};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
}
else {
const err154 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export { schema31 as schema };
