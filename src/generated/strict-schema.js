// Made from schema/strict.schema.json by scripts/compile-schemas.ts.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:bookends:strict","title":"Reading note","description":"The front matter of a reading note: the YAML between the two --- lines at the top of the file. Keys that are not described here are allowed.","type":"object","required":["title","status"],"properties":{"title":{"title":"Title","description":"The title of the book, article, paper or blog. Put quotes around it if it holds a colon, a # or only digits.","$ref":"#/$defs/text","examples":["Understanding Distributed Systems","1984"]},"name":{"title":"Title (another name)","description":"Read as the title where there is no `title`. Prefer `title`.","$ref":"#/$defs/text"},"author":{"title":"Author","description":"Who wrote it: one name, or a list of names. A name is never split at its commas.","$ref":"#/$defs/texts","examples":["Roberto Vitillo",["Andrew Hunt","David Thomas"]]},"authors":{"title":"Authors","description":"The same as `author`: one name, or a list of names.","$ref":"#/$defs/texts","examples":[["Andrew Hunt","David Thomas"]]},"category":{"title":"Category","description":"What kind of thing is read.","enum":["book","article","paper","blog"],"enumDescriptions":["A book, on paper or not.","A single article.","A scientific paper.","A blog as a whole."]},"status":{"title":"Status","description":"How far the reading has come.","enum":["queued","reading","completed","paused","abandoned"],"enumDescriptions":["To be read: not yet started.","Being read now.","Read to the end.","Started, and set aside for a while.","Started, and given up."]},"date":{"title":"Date","description":"The day the reading started (the same as `started`), as YYYY-MM-DD. A month (2024-05), a year (2024) or a date with a time will do.","$ref":"#/$defs/date","examples":["2026-01-05","2026-01",2026]},"started":{"title":"Started","description":"The day the reading started, as YYYY-MM-DD. A month (2024-05), a year (2024) or a date with a time will do.","$ref":"#/$defs/date","examples":["2026-01-05"]},"finished":{"title":"Finished","description":"The day the reading was finished, as YYYY-MM-DD. A month (2024-05), a year (2024) or a date with a time will do.","$ref":"#/$defs/date","examples":["2026-02-17"]},"rating":{"title":"Rating","description":"Your rating, from 0 to 5; halves are fine. Leave it out while there is none.","type":"number","minimum":0,"maximum":5,"examples":[4,4.5]},"url":{"title":"Address","description":"Where it can be found on the web: a whole http:// or https:// address.","$ref":"#/$defs/url","examples":["https://understandingdistributed.systems/"]},"amazonUrl":{"title":"Address at Amazon","description":"Where it can be bought: a whole http:// or https:// address.","$ref":"#/$defs/url"},"coverImage":{"title":"Cover","description":"The picture of its cover: a path, or an http:// or https:// address.","$ref":"#/$defs/picture","examples":["/images/reading/understanding-distributed-systems.png"]},"cover":{"title":"Cover","description":"The same as `coverImage`: a path, or an http:// or https:// address.","$ref":"#/$defs/picture"},"cover_image":{"title":"Cover (another name)","description":"Read as the cover where there is no `coverImage` or `cover`. Prefer `coverImage`.","$ref":"#/$defs/picture"},"image":{"title":"Cover (another name)","description":"Read as the cover where there is no `coverImage` or `cover`. Prefer `coverImage`.","$ref":"#/$defs/picture"},"tags":{"title":"Tags","description":"What it is about: a list of words or phrases, each of them once.","$ref":"#/$defs/uniqueTexts","examples":[["Distributed Systems","Networking"]]},"genre":{"title":"Tags (another name)","description":"Read as `tags` where there are none: one, or a list.","$ref":"#/$defs/texts"},"genres":{"title":"Tags (another name)","description":"Read as `tags` where there are none: one, or a list.","$ref":"#/$defs/texts"},"categories":{"title":"Tags (another name)","description":"Read as `tags` where there are none: one, or a list.","$ref":"#/$defs/texts"},"relatedPosts":{"title":"Related posts","description":"The slugs of posts of your own that belong with it, each of them once.","$ref":"#/$defs/uniqueTexts","examples":[["why-system-design"]]},"pages":{"title":"Pages","description":"How many pages it has.","type":"integer","minimum":1,"examples":[328]},"currentPage":{"title":"Current page","description":"The page you have reached. With `pages` it is the progress of a note that has no task list for it.","type":"integer","minimum":0,"examples":[112]},"progress":{"title":"Progress","description":"How far you have come, in a note that has no task list for it: percent (42 or 42%), or parts done of parts in all (5/12).","type":["number","string"],"minimum":0,"maximum":100,"pattern":"^\\s*(?:(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%?|\\d+\\s*/\\s*\\d+)\\s*$","patternErrorMessage":"Must be a percentage (42%) or parts done of parts in all (5/12)","examples":[42,"42%","5/12"]},"isbn":{"title":"ISBN","description":"Its ISBN of 10 or 13 digits, with or without hyphens.","type":["string","integer"],"minimum":1000000,"maximum":9799999999999,"pattern":"^(?:97[89][- ]?)?\\d(?:[- ]?\\d){8}[- ]?[\\dXx]$","patternErrorMessage":"Must be an ISBN of 10 or 13 digits","examples":["978-1-83843-020-7",9781838430207]},"notes":{"title":"Notes","description":"A sentence or two of your own about it.","type":"string"}},"$defs":{"text":{"type":"string","pattern":"\\S","patternErrorMessage":"Must not be blank"},"texts":{"type":["string","array"],"pattern":"\\S","patternErrorMessage":"Must not be blank","items":{"$ref":"#/$defs/text"}},"uniqueTexts":{"type":"array","items":{"type":"string","pattern":"\\S","patternErrorMessage":"Must not be blank"},"uniqueItems":true},"url":{"type":"string","pattern":"^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#][^\\s]*$","patternErrorMessage":"Must be an http:// or https:// address"},"picture":{"$comment":"An http(s) address, or a path: what starts with neither a scheme, nor //, nor white space. Browsers drop control characters, so `java\\tscript:` is no path either.","type":"string","pattern":"^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#][^\\s]*|/(?:[^/\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*)?|[^A-Za-z/\\s\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*|[A-Za-z][A-Za-z0-9+.\\-]*(?:[^A-Za-z0-9+.\\-:\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*)?)$","patternErrorMessage":"Must be a path, or an http:// or https:// address"},"date":{"$comment":"A year may be a number. A string is a year, a month, or a day of the calendar with a time (the long pattern, leap years included); else it must be a date as RFC 3339 has it.","if":{"type":"integer","minimum":1000,"maximum":9999},"else":{"type":"string","if":{"pattern":"^(?:[1-9]\\d{3}(?:-(?:0[1-9]|1[0-2]))?|(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)[Tt ](?:[01]\\d|2[0-3]):[0-5]\\d(?::(?:[0-5]\\d|60)(?:\\.\\d+)?)? ?(?:[Zz]|[+\\-](?:[01]\\d|2[0-3])(?::?[0-5]\\d)?)?)$"},"else":{"format":"date"}}}}};
const schema32 = {"type":"string","pattern":"\\S","patternErrorMessage":"Must not be blank"};
const schema36 = {"$comment":"A year may be a number. A string is a year, a month, or a day of the calendar with a time (the long pattern, leap years included); else it must be a date as RFC 3339 has it.","if":{"type":"integer","minimum":1000,"maximum":9999},"else":{"type":"string","if":{"pattern":"^(?:[1-9]\\d{3}(?:-(?:0[1-9]|1[0-2]))?|(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)[Tt ](?:[01]\\d|2[0-3]):[0-5]\\d(?::(?:[0-5]\\d|60)(?:\\.\\d+)?)? ?(?:[Zz]|[+\\-](?:[01]\\d|2[0-3])(?::?[0-5]\\d)?)?)$"},"else":{"format":"date"}}};
const schema39 = {"type":"string","pattern":"^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#][^\\s]*$","patternErrorMessage":"Must be an http:// or https:// address"};
const schema41 = {"$comment":"An http(s) address, or a path: what starts with neither a scheme, nor //, nor white space. Browsers drop control characters, so `java\\tscript:` is no path either.","type":"string","pattern":"^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#][^\\s]*|/(?:[^/\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*)?|[^A-Za-z/\\s\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*|[A-Za-z][A-Za-z0-9+.\\-]*(?:[^A-Za-z0-9+.\\-:\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*)?)$","patternErrorMessage":"Must be a path, or an http:// or https:// address"};
const schema45 = {"type":"array","items":{"type":"string","pattern":"\\S","patternErrorMessage":"Must not be blank"},"uniqueItems":true};
const func0 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("\\S", "u");
const pattern8 = new RegExp("^(?:[1-9]\\d{3}(?:-(?:0[1-9]|1[0-2]))?|(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)[Tt ](?:[01]\\d|2[0-3]):[0-5]\\d(?::(?:[0-5]\\d|60)(?:\\.\\d+)?)? ?(?:[Zz]|[+\\-](?:[01]\\d|2[0-3])(?::?[0-5]\\d)?)?)$", "u");
const pattern11 = new RegExp("^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#][^\\s]*$", "u");
const pattern13 = new RegExp("^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#][^\\s]*|/(?:[^/\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*)?|[^A-Za-z/\\s\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*|[A-Za-z][A-Za-z0-9+.\\-]*(?:[^A-Za-z0-9+.\\-:\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*)?)$", "u");
const pattern19 = new RegExp("^\\s*(?:(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%?|\\d+\\s*/\\s*\\d+)\\s*$", "u");
const pattern20 = new RegExp("^(?:97[89][- ]?)?\\d(?:[- ]?\\d){8}[- ]?[\\dXx]$", "u");
const schema34 = {"type":["string","array"],"pattern":"\\S","patternErrorMessage":"Must not be blank","items":{"$ref":"#/$defs/text"}};

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
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema34.type},message:"must be string,array",schema:schema34.type,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern4.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema32,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const formats0 = /^(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$/;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:bookends:strict" */;
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
if((data.title === undefined) || (!(func0.call(data, "title")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.status === undefined) || (!(func0.call(data, "status")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.title !== undefined && func0.call(data, "title")){
let data0 = data.title;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err2 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema32,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data1 = data.name;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema32,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.author !== undefined && func0.call(data, "author")){
if(!(validate21(data.author, {instancePath:instancePath+"/author",parentData:data,parentDataProperty:"author",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.authors !== undefined && func0.call(data, "authors")){
if(!(validate21(data.authors, {instancePath:instancePath+"/authors",parentData:data,parentDataProperty:"authors",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.category !== undefined && func0.call(data, "category")){
let data4 = data.category;
if(!((((data4 === "book") || (data4 === "article")) || (data4 === "paper")) || (data4 === "blog"))){
const err6 = {instancePath:instancePath+"/category",schemaPath:"#/properties/category/enum",keyword:"enum",params:{allowedValues: schema31.properties.category.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.category.enum,parentSchema:schema31.properties.category,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.status !== undefined && func0.call(data, "status")){
let data5 = data.status;
if(!(((((data5 === "queued") || (data5 === "reading")) || (data5 === "completed")) || (data5 === "paused")) || (data5 === "abandoned"))){
const err7 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema31.properties.status.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.status.enum,parentSchema:schema31.properties.status,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.date !== undefined && func0.call(data, "date")){
let data6 = data.date;
const _errs14 = errors;
let valid4 = true;
const _errs15 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(errors === _errs15){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9999 || isNaN(data6)){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
if(data6 < 1000 || isNaN(data6)){
const err10 = {};
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
var _valid0 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs17 = errors;
if(typeof data6 !== "string"){
const err11 = {instancePath:instancePath+"/date",schemaPath:"#/$defs/date/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.else.type,parentSchema:schema36.else,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const _errs19 = errors;
let valid5 = true;
const _errs20 = errors;
if(typeof data6 === "string"){
if(!pattern8.test(data6)){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var _valid1 = _errs20 === errors;
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs21 = errors;
if(typeof data6 === "string"){
if(!(formats0.test(data6))){
const err13 = {instancePath:instancePath+"/date",schemaPath:"#/$defs/date/else/else/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema36.else.else,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var _valid1 = _errs21 === errors;
valid5 = _valid1;
}
if(!valid5){
const err14 = {instancePath:instancePath+"/date",schemaPath:"#/$defs/date/else/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema36.else.if,parentSchema:schema36.else,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid0 = _errs17 === errors;
valid4 = _valid0;
}
if(!valid4){
const err15 = {instancePath:instancePath+"/date",schemaPath:"#/$defs/date/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema36.if,parentSchema:schema36,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.started !== undefined && func0.call(data, "started")){
let data7 = data.started;
const _errs25 = errors;
let valid7 = true;
const _errs26 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(errors === _errs26){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 9999 || isNaN(data7)){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
else {
if(data7 < 1000 || isNaN(data7)){
const err18 = {};
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
var _valid2 = _errs26 === errors;
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
if(!_valid2){
const _errs28 = errors;
if(typeof data7 !== "string"){
const err19 = {instancePath:instancePath+"/started",schemaPath:"#/$defs/date/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.else.type,parentSchema:schema36.else,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const _errs30 = errors;
let valid8 = true;
const _errs31 = errors;
if(typeof data7 === "string"){
if(!pattern8.test(data7)){
const err20 = {};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
var _valid3 = _errs31 === errors;
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
if(!_valid3){
const _errs32 = errors;
if(typeof data7 === "string"){
if(!(formats0.test(data7))){
const err21 = {instancePath:instancePath+"/started",schemaPath:"#/$defs/date/else/else/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema36.else.else,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
var _valid3 = _errs32 === errors;
valid8 = _valid3;
}
if(!valid8){
const err22 = {instancePath:instancePath+"/started",schemaPath:"#/$defs/date/else/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema36.else.if,parentSchema:schema36.else,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid2 = _errs28 === errors;
valid7 = _valid2;
}
if(!valid7){
const err23 = {instancePath:instancePath+"/started",schemaPath:"#/$defs/date/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema36.if,parentSchema:schema36,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.finished !== undefined && func0.call(data, "finished")){
let data8 = data.finished;
const _errs36 = errors;
let valid10 = true;
const _errs37 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err24 = {};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(errors === _errs37){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9999 || isNaN(data8)){
const err25 = {};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
else {
if(data8 < 1000 || isNaN(data8)){
const err26 = {};
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
var _valid4 = _errs37 === errors;
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
if(!_valid4){
const _errs39 = errors;
if(typeof data8 !== "string"){
const err27 = {instancePath:instancePath+"/finished",schemaPath:"#/$defs/date/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.else.type,parentSchema:schema36.else,data:data8};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
const _errs41 = errors;
let valid11 = true;
const _errs42 = errors;
if(typeof data8 === "string"){
if(!pattern8.test(data8)){
const err28 = {};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
var _valid5 = _errs42 === errors;
errors = _errs41;
if(vErrors !== null){
if(_errs41){
vErrors.length = _errs41;
}
else {
vErrors = null;
}
}
if(!_valid5){
const _errs43 = errors;
if(typeof data8 === "string"){
if(!(formats0.test(data8))){
const err29 = {instancePath:instancePath+"/finished",schemaPath:"#/$defs/date/else/else/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema36.else.else,data:data8};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
var _valid5 = _errs43 === errors;
valid11 = _valid5;
}
if(!valid11){
const err30 = {instancePath:instancePath+"/finished",schemaPath:"#/$defs/date/else/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema36.else.if,parentSchema:schema36.else,data:data8};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid4 = _errs39 === errors;
valid10 = _valid4;
}
if(!valid10){
const err31 = {instancePath:instancePath+"/finished",schemaPath:"#/$defs/date/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema36.if,parentSchema:schema36,data:data8};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.rating !== undefined && func0.call(data, "rating")){
let data9 = data.rating;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 5 || isNaN(data9)){
const err32 = {instancePath:instancePath+"/rating",schemaPath:"#/properties/rating/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5",schema:5,parentSchema:schema31.properties.rating,data:data9};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err33 = {instancePath:instancePath+"/rating",schemaPath:"#/properties/rating/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.rating,data:data9};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/rating",schemaPath:"#/properties/rating/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.rating.type,parentSchema:schema31.properties.rating,data:data9};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.url !== undefined && func0.call(data, "url")){
let data10 = data.url;
if(typeof data10 === "string"){
if(!pattern11.test(data10)){
const err35 = {instancePath:instancePath+"/url",schemaPath:"#/$defs/url/pattern",keyword:"pattern",params:{pattern: "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#][^\\s]*$"},message:"must match pattern \""+"^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#][^\\s]*$"+"\"",schema:"^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#][^\\s]*$",parentSchema:schema39,data:data10};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/url",schemaPath:"#/$defs/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.type,parentSchema:schema39,data:data10};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.amazonUrl !== undefined && func0.call(data, "amazonUrl")){
let data11 = data.amazonUrl;
if(typeof data11 === "string"){
if(!pattern11.test(data11)){
const err37 = {instancePath:instancePath+"/amazonUrl",schemaPath:"#/$defs/url/pattern",keyword:"pattern",params:{pattern: "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#][^\\s]*$"},message:"must match pattern \""+"^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#][^\\s]*$"+"\"",schema:"^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#][^\\s]*$",parentSchema:schema39,data:data11};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/amazonUrl",schemaPath:"#/$defs/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.type,parentSchema:schema39,data:data11};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.coverImage !== undefined && func0.call(data, "coverImage")){
let data12 = data.coverImage;
if(typeof data12 === "string"){
if(!pattern13.test(data12)){
const err39 = {instancePath:instancePath+"/coverImage",schemaPath:"#/$defs/picture/pattern",keyword:"pattern",params:{pattern: "^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#][^\\s]*|/(?:[^/\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*)?|[^A-Za-z/\\s\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*|[A-Za-z][A-Za-z0-9+.\\-]*(?:[^A-Za-z0-9+.\\-:\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*)?)$"},message:"must match pattern \""+"^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#][^\\s]*|/(?:[^/\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*)?|[^A-Za-z/\\s\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*|[A-Za-z][A-Za-z0-9+.\\-]*(?:[^A-Za-z0-9+.\\-:\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*)?)$"+"\"",schema:"^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#][^\\s]*|/(?:[^/\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*)?|[^A-Za-z/\\s\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*|[A-Za-z][A-Za-z0-9+.\\-]*(?:[^A-Za-z0-9+.\\-:\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*)?)$",parentSchema:schema41,data:data12};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/coverImage",schemaPath:"#/$defs/picture/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.type,parentSchema:schema41,data:data12};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.cover !== undefined && func0.call(data, "cover")){
let data13 = data.cover;
if(typeof data13 === "string"){
if(!pattern13.test(data13)){
const err41 = {instancePath:instancePath+"/cover",schemaPath:"#/$defs/picture/pattern",keyword:"pattern",params:{pattern: "^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#][^\\s]*|/(?:[^/\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*)?|[^A-Za-z/\\s\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*|[A-Za-z][A-Za-z0-9+.\\-]*(?:[^A-Za-z0-9+.\\-:\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*)?)$"},message:"must match pattern \""+"^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#][^\\s]*|/(?:[^/\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*)?|[^A-Za-z/\\s\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*|[A-Za-z][A-Za-z0-9+.\\-]*(?:[^A-Za-z0-9+.\\-:\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*)?)$"+"\"",schema:"^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#][^\\s]*|/(?:[^/\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*)?|[^A-Za-z/\\s\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*|[A-Za-z][A-Za-z0-9+.\\-]*(?:[^A-Za-z0-9+.\\-:\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*)?)$",parentSchema:schema41,data:data13};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/cover",schemaPath:"#/$defs/picture/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.type,parentSchema:schema41,data:data13};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.cover_image !== undefined && func0.call(data, "cover_image")){
let data14 = data.cover_image;
if(typeof data14 === "string"){
if(!pattern13.test(data14)){
const err43 = {instancePath:instancePath+"/cover_image",schemaPath:"#/$defs/picture/pattern",keyword:"pattern",params:{pattern: "^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#][^\\s]*|/(?:[^/\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*)?|[^A-Za-z/\\s\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*|[A-Za-z][A-Za-z0-9+.\\-]*(?:[^A-Za-z0-9+.\\-:\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*)?)$"},message:"must match pattern \""+"^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#][^\\s]*|/(?:[^/\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*)?|[^A-Za-z/\\s\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*|[A-Za-z][A-Za-z0-9+.\\-]*(?:[^A-Za-z0-9+.\\-:\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*)?)$"+"\"",schema:"^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#][^\\s]*|/(?:[^/\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*)?|[^A-Za-z/\\s\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*|[A-Za-z][A-Za-z0-9+.\\-]*(?:[^A-Za-z0-9+.\\-:\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*)?)$",parentSchema:schema41,data:data14};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/cover_image",schemaPath:"#/$defs/picture/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.type,parentSchema:schema41,data:data14};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.image !== undefined && func0.call(data, "image")){
let data15 = data.image;
if(typeof data15 === "string"){
if(!pattern13.test(data15)){
const err45 = {instancePath:instancePath+"/image",schemaPath:"#/$defs/picture/pattern",keyword:"pattern",params:{pattern: "^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#][^\\s]*|/(?:[^/\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*)?|[^A-Za-z/\\s\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*|[A-Za-z][A-Za-z0-9+.\\-]*(?:[^A-Za-z0-9+.\\-:\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*)?)$"},message:"must match pattern \""+"^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#][^\\s]*|/(?:[^/\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*)?|[^A-Za-z/\\s\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*|[A-Za-z][A-Za-z0-9+.\\-]*(?:[^A-Za-z0-9+.\\-:\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*)?)$"+"\"",schema:"^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#][^\\s]*|/(?:[^/\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*)?|[^A-Za-z/\\s\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*|[A-Za-z][A-Za-z0-9+.\\-]*(?:[^A-Za-z0-9+.\\-:\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*)?)$",parentSchema:schema41,data:data15};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/image",schemaPath:"#/$defs/picture/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.type,parentSchema:schema41,data:data15};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.tags !== undefined && func0.call(data, "tags")){
let data16 = data.tags;
if(Array.isArray(data16)){
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
let data17 = data16[i0];
if(typeof data17 === "string"){
if(!pattern4.test(data17)){
const err47 = {instancePath:instancePath+"/tags/" + i0,schemaPath:"#/$defs/uniqueTexts/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema45.items,data:data17};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/tags/" + i0,schemaPath:"#/$defs/uniqueTexts/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.items.type,parentSchema:schema45.items,data:data17};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
let i1 = data16.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data16[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err49 = {instancePath:instancePath+"/tags",schemaPath:"#/$defs/uniqueTexts/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema45,data:data16};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err50 = {instancePath:instancePath+"/tags",schemaPath:"#/$defs/uniqueTexts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema45.type,parentSchema:schema45,data:data16};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.genre !== undefined && func0.call(data, "genre")){
if(!(validate21(data.genre, {instancePath:instancePath+"/genre",parentData:data,parentDataProperty:"genre",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.genres !== undefined && func0.call(data, "genres")){
if(!(validate21(data.genres, {instancePath:instancePath+"/genres",parentData:data,parentDataProperty:"genres",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.categories !== undefined && func0.call(data, "categories")){
if(!(validate21(data.categories, {instancePath:instancePath+"/categories",parentData:data,parentDataProperty:"categories",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.relatedPosts !== undefined && func0.call(data, "relatedPosts")){
let data21 = data.relatedPosts;
if(Array.isArray(data21)){
const len1 = data21.length;
for(let i2=0; i2<len1; i2++){
let data22 = data21[i2];
if(typeof data22 === "string"){
if(!pattern4.test(data22)){
const err51 = {instancePath:instancePath+"/relatedPosts/" + i2,schemaPath:"#/$defs/uniqueTexts/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema45.items,data:data22};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/relatedPosts/" + i2,schemaPath:"#/$defs/uniqueTexts/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.items.type,parentSchema:schema45.items,data:data22};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
let i3 = data21.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data21[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err53 = {instancePath:instancePath+"/relatedPosts",schemaPath:"#/$defs/uniqueTexts/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)",schema:true,parentSchema:schema45,data:data21};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err54 = {instancePath:instancePath+"/relatedPosts",schemaPath:"#/$defs/uniqueTexts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema45.type,parentSchema:schema45,data:data21};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.pages !== undefined && func0.call(data, "pages")){
let data23 = data.pages;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err55 = {instancePath:instancePath+"/pages",schemaPath:"#/properties/pages/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.pages.type,parentSchema:schema31.properties.pages,data:data23};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 1 || isNaN(data23)){
const err56 = {instancePath:instancePath+"/pages",schemaPath:"#/properties/pages/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.pages,data:data23};
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
if(data.currentPage !== undefined && func0.call(data, "currentPage")){
let data24 = data.currentPage;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err57 = {instancePath:instancePath+"/currentPage",schemaPath:"#/properties/currentPage/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.currentPage.type,parentSchema:schema31.properties.currentPage,data:data24};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 0 || isNaN(data24)){
const err58 = {instancePath:instancePath+"/currentPage",schemaPath:"#/properties/currentPage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.currentPage,data:data24};
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
if(data.progress !== undefined && func0.call(data, "progress")){
let data25 = data.progress;
if((!((typeof data25 == "number") && (isFinite(data25)))) && (typeof data25 !== "string")){
const err59 = {instancePath:instancePath+"/progress",schemaPath:"#/properties/progress/type",keyword:"type",params:{type: schema31.properties.progress.type},message:"must be number,string",schema:schema31.properties.progress.type,parentSchema:schema31.properties.progress,data:data25};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 100 || isNaN(data25)){
const err60 = {instancePath:instancePath+"/progress",schemaPath:"#/properties/progress/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema31.properties.progress,data:data25};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data25 < 0 || isNaN(data25)){
const err61 = {instancePath:instancePath+"/progress",schemaPath:"#/properties/progress/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.progress,data:data25};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(typeof data25 === "string"){
if(!pattern19.test(data25)){
const err62 = {instancePath:instancePath+"/progress",schemaPath:"#/properties/progress/pattern",keyword:"pattern",params:{pattern: "^\\s*(?:(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%?|\\d+\\s*/\\s*\\d+)\\s*$"},message:"must match pattern \""+"^\\s*(?:(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%?|\\d+\\s*/\\s*\\d+)\\s*$"+"\"",schema:"^\\s*(?:(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%?|\\d+\\s*/\\s*\\d+)\\s*$",parentSchema:schema31.properties.progress,data:data25};
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
if(data.isbn !== undefined && func0.call(data, "isbn")){
let data26 = data.isbn;
if((typeof data26 !== "string") && (!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26))))){
const err63 = {instancePath:instancePath+"/isbn",schemaPath:"#/properties/isbn/type",keyword:"type",params:{type: schema31.properties.isbn.type},message:"must be string,integer",schema:schema31.properties.isbn.type,parentSchema:schema31.properties.isbn,data:data26};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 9799999999999 || isNaN(data26)){
const err64 = {instancePath:instancePath+"/isbn",schemaPath:"#/properties/isbn/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9799999999999},message:"must be <= 9799999999999",schema:9799999999999,parentSchema:schema31.properties.isbn,data:data26};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data26 < 1000000 || isNaN(data26)){
const err65 = {instancePath:instancePath+"/isbn",schemaPath:"#/properties/isbn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1000000},message:"must be >= 1000000",schema:1000000,parentSchema:schema31.properties.isbn,data:data26};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(typeof data26 === "string"){
if(!pattern20.test(data26)){
const err66 = {instancePath:instancePath+"/isbn",schemaPath:"#/properties/isbn/pattern",keyword:"pattern",params:{pattern: "^(?:97[89][- ]?)?\\d(?:[- ]?\\d){8}[- ]?[\\dXx]$"},message:"must match pattern \""+"^(?:97[89][- ]?)?\\d(?:[- ]?\\d){8}[- ]?[\\dXx]$"+"\"",schema:"^(?:97[89][- ]?)?\\d(?:[- ]?\\d){8}[- ]?[\\dXx]$",parentSchema:schema31.properties.isbn,data:data26};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
if(data.notes !== undefined && func0.call(data, "notes")){
let data27 = data.notes;
if(typeof data27 !== "string"){
const err67 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.notes.type,parentSchema:schema31.properties.notes,data:data27};
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
const err68 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"title":true,"name":true,"author":true,"authors":true,"category":true,"status":true,"date":true,"started":true,"finished":true,"rating":true,"url":true,"amazonUrl":true,"coverImage":true,"cover":true,"cover_image":true,"image":true,"tags":true,"genre":true,"genres":true,"categories":true,"relatedPosts":true,"pages":true,"currentPage":true,"progress":true,"isbn":true,"notes":true},"dynamicProps":false,"dynamicItems":false};
export { schema31 as schema };
