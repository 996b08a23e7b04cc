// Every operation of expressions in a browser: C text of an expression, and what it shows. The vars are in tests/apps/expressions/app/values.h.
import fs from "node:fs";
import path from "node:path";
import { makeApp } from "./apps.mjs";
import { closePage, connected, equal, openPage, root, run, startApp, test, until, write } from "./harness.mjs";

const BROWSER_ZONE = 'rx_date_format(V.start, "HH:mm")';

const results = [
  // arithmetic
  ["rx_add(V.n, 1)", "8"],
  ["rx_add(V.n, V.half)", "9.5"],
  ["rx_add(V.big, 1)", "9007199254740994"],
  ["rx_add(V.yes, V.yes)", "2"],
  ["rx_add(0.1, 0.2)", "0.30000000000000004"],
  ["rx_sub(V.n, 10)", "-3"],
  ["rx_sub(V.big, V.n)", "9007199254740986"],
  ["rx_sub(V.big, V.big)", "0"],
  ["rx_mul(V.n, V.m)", "-21"],
  ["rx_mul(V.half, 2)", "5"],
  ["rx_mul(V.big, 3)", "27021597764222979"],
  ["rx_div(V.n, 2)", "3.5"],
  ["rx_div(V.half, 2)", "1.25"],
  ["rx_div(V.n, V.zero)", ""],
  ["rx_idiv(V.n, 2)", "3"],
  ["rx_idiv(-7, 2)", "-3"],
  ["rx_idiv(V.big, 2)", "4503599627370496"],
  ["rx_idiv(V.n, 0)", ""],
  ["rx_floordiv(-7, 2)", "-4"],
  ["rx_floordiv(V.n, 2)", "3"],
  ["rx_floordiv(rx_neg(V.big), 2)", "-4503599627370497"],
  ["rx_mod(V.n, 4)", "3"],
  ["rx_mod(V.m, 2)", "-1"],
  ["rx_mod(V.big, 10)", "3"],
  ["rx_mod(5.5, 2)", "1.5"],
  ["rx_pow(2, 10)", "1024"],
  ["rx_pow(3, 39)", "4052555153018976267"],
  ["rx_pow(2, -1)", "0.5"],
  ["rx_pow(V.half, 2)", "6.25"],
  ["rx_neg(V.half)", "-2.5"],
  ["rx_neg(V.big)", "-9007199254740993"],
  ["rx_pos(V.m)", "-3"],
  ["rx_abs(V.m)", "3"],
  ["rx_abs(rx_neg(V.big))", "9007199254740993"],
  ["rx_round(V.half)", "3"],
  ["rx_round(V.minus)", "-3"],
  ["rx_round(V.million, 2)", "1234567.89"],
  ["rx_round(2.345, 2)", "2.35"],
  ["rx_round(1250, -2)", "1300"],
  ["rx_floor(V.minus)", "-3"],
  ["rx_ceil(V.half)", "3"],
  ["rx_ceil(V.minus)", "-2"],
  ["rx_trunc(V.minus)", "-2"],
  ["rx_trunc(V.half)", "2"],
  // comparison
  ["rx_eq(V.n, 7)", "true"],
  ["rx_eq(V.n, V.half)", "false"],
  ["rx_eq(V.word, \"h\")", "false"],
  ["rx_eq(V.big, 9007199254740993)", "true"],
  ["rx_eq(V.big, 9007199254740992)", "false"],
  ["rx_eq(V.numbers, rx_list_of(3, 1, 2))", "true"],
  ["rx_eq(V.scores, rx_from_json(\"{\\\"bob\\\": 7, \\\"ann\\\": 9}\"))", "true"],
  ["rx_eq(V.n, rx_from_json(\"\\\"7\\\"\"))", "false"],
  ["rx_ne(V.n, 7)", "false"],
  ["rx_ne(V.words, V.numbers)", "true"],
  ["rx_lt(V.m, V.n)", "true"],
  ["rx_lt(V.word, \"z\")", "true"],
  ["rx_lt(rx_list_of(1, 2), rx_list_of(1, 3))", "true"],
  ["rx_lt(rx_list_of(1, 2), rx_list_of(1))", "false"],
  ["rx_le(V.n, 7)", "true"],
  ["rx_le(V.no, V.yes)", "true"],
  ["rx_gt(V.big, 9007199254740992)", "true"],
  ["rx_gt(V.word, V.name)", "true"],
  ["rx_ge(V.m, 0)", "false"],
  ["rx_ge(V.n, 7)", "true"],
  // logic
  ["rx_and(V.yes, V.n)", "7"],
  ["rx_and(V.empty, V.n)", ""],
  ["rx_and(V.zero, V.n)", "0"],
  ["rx_or(V.empty, \"other\")", "other"],
  ["rx_or(V.n, \"other\")", "7"],
  ["rx_or(V.none, V.words)", "[\"alpha\",\"beta\"]"],
  ["rx_not(V.empty)", "true"],
  ["rx_not(V.words)", "false"],
  ["rx_not(V.none)", "true"],
  ["rx_not(V.empties)", "true"],
  ["rx_not(V.scores)", "false"],
  ["rx_not(rx_div(1, 0))", "true"],
  ["rx_is_none(rx_at(V.words, 9))", "true"],
  ["rx_is_none(V.empty)", "false"],
  ["rx_is_none(rx_at(V.json, \"none\"))", "true"],
  ["rx_is_not_none(V.zero)", "true"],
  // conversion
  ["rx_to_str(V.yes)", "true"],
  ["rx_to_str(V.half)", "2.5"],
  ["rx_len(rx_to_str(V.big))", "16"],
  ["rx_to_int(V.digits)", "42"],
  ["rx_to_int(V.minus)", "-2"],
  ["rx_to_int(V.yes)", "1"],
  ["rx_to_int(V.word)", ""],
  ["rx_to_int(\" 12 \")", "12"],
  ["rx_add(rx_to_int(\"9007199254740993\"), 1)", "9007199254740994"],
  ["rx_to_num(\"2.50\")", "2.5"],
  ["rx_is_none(rx_to_num(V.empty))", "true"],
  ["rx_to_bool(V.words)", "true"],
  ["rx_to_bool(V.zero)", "false"],
  ["rx_to_json(V.word)", "\"héllo\""],
  ["rx_to_json(V.numbers)", "[3,1,2]"],
  ["rx_to_json(V.scores)", "{\"ann\":9,\"bob\":7}"],
  ["rx_to_json(V.home.self_)", "{\"street\":\"Main\",\"number\":12}"],
  ["rx_to_json(V.big)", "9007199254740993"],
  ["rx_to_json(rx_at(V.words, 5))", "null"],
  ["rx_at(rx_from_json(\"[1,2]\"), 1)", "2"],
  ["rx_is_none(rx_from_json(\"{\"))", "true"],
  ["rx_js(\"$1.length + $2\", V.words, V.n)", "9"],
  ["rx_js(\"[3, 1, 2].sort().join('-')\")", "1-2-3"],
  ["rx_type_of(V.big)", "number"],
  ["rx_type_of(V.word)", "string"],
  ["rx_type_of(V.yes)", "boolean"],
  ["rx_type_of(V.words)", "object"],
  // formatting
  ["rx_format(\"{} of {}\", V.n, V.word)", "7 of héllo"],
  ["rx_format(\"{{{}}}\", V.yes)", "{true}"],
  ["rx_format(\"{:,}\", V.million)", "1,234,567.891"],
  ["rx_format(\"{:,.2f}\", V.million)", "1,234,567.89"],
  ["rx_format(\"{:_}\", V.big)", "9_007_199_254_740_993"],
  ["rx_format(\"{:.1f}|{:.3}\", V.half, V.n)", "2.5|7.000"],
  ["rx_format(\"{:,}\", -999)", "-999"],
  ["rx_sprintf(\"%.2f\", V.million)", "1234567.89"],
  ["rx_sprintf(\"%05d|%-5d|%+d\", V.n, V.n, V.n)", "00007|7    |+7"],
  ["rx_sprintf(\"%'d\", 1234567)", "1,234,567"],
  ["rx_sprintf(\"%'.1f\", V.million)", "1,234,567.9"],
  ["rx_sprintf(\"%x %X %#x %o\", 255, 255, 255, 8)", "ff FF 0xff 10"],
  ["rx_sprintf(\"%e\", 12345.678)", "1.234568e+04"],
  ["rx_sprintf(\"%g %g %g\", 0.00001, 100000.0, 1000000.0)", "1e-05 100000 1e+06"],
  ["rx_sprintf(\"[%5s|%-5s|%.3s]\", \"ab\", \"ab\", V.word)", "[   ab|ab   |hél]"],
  ["rx_sprintf(\"%d%%\", 50)", "50%"],
  ["rx_sprintf(\"%lld\", V.big)", "9007199254740993"],
  ["rx_sprintf(\"%08.3f\", V.minus)", "-002.500"],
  ["rx_sprintf(\"%c\", 65)", "A"],
  ["rx_sprintf(\"%u\", -1)", "18446744073709551615"],
  // texts
  ["rx_upper(V.word)", "HÉLLO"],
  ["rx_lower(\"ABC\")", "abc"],
  ["rx_title(\"the qUICK brown-fox\")", "The Quick Brown-Fox"],
  ["rx_capitalize(\"hELLO World\")", "Hello world"],
  ["rx_strip(V.padded)", "in"],
  ["rx_concat(\"<\", rx_lstrip(V.padded), \">\")", "<in >"],
  ["rx_concat(\"<\", rx_rstrip(V.padded), \">\")", "<  in>"],
  ["rx_strip(\"xxabcxyx\", \"xy\")", "abc"],
  ["rx_lstrip(\"001200\", \"0\")", "1200"],
  ["rx_rstrip(\"001200\", \"0\")", "0012"],
  ["rx_join(rx_split(V.name, \" \"), \"|\")", "Ada|Lovelace"],
  ["rx_len(rx_split(V.word, \"\"))", "5"],
  ["rx_at(rx_split(\"a,b,c\", \",\"), -1)", "c"],
  ["rx_startswith(V.name, \"Ada\")", "true"],
  ["rx_startswith(V.name, \"ada\")", "false"],
  ["rx_endswith(V.name, \"lace\")", "true"],
  ["rx_replace(\"a.b.c\", \".\", \"-\")", "a-b-c"],
  ["rx_replace(V.word, \"l\", \"$&\")", "hé$&$&o"],
  ["rx_len(V.word)", "5"],
  ["rx_len(\"👍é\")", "2"],
  ["rx_at(V.word, 1)", "é"],
  ["rx_at(V.word, -1)", "o"],
  ["rx_at(V.word, 20)", ""],
  ["rx_concat(V.word, V.n)", "héllo7"],
  ["rx_concat(\"<\", V.yes, \"|\", V.half, \">\")", "<true|2.5>"],
  ["rx_repeat(V.word, 2)", "héllohéllo"],
  ["rx_repeat(\"ab\", -1)", ""],
  ["rx_slice(V.word, 1, 3)", "él"],
  ["rx_slice(V.word, -3)", "llo"],
  ["rx_slice(V.word, NULL, 2)", "hé"],
  ["rx_slice(V.word, NULL, NULL, 2)", "hlo"],
  ["rx_slice(V.word, NULL, NULL, -1)", "olléh"],
  ["rx_slice(V.word, 3, 1)", ""],
  ["rx_slice(V.word, 3, 0, -2)", "lé"],
  ["rx_reverse(V.word)", "olléh"],
  ["rx_contains(V.word, \"llo\")", "true"],
  ["rx_contains(V.word, \"x\")", "false"],
  // lists
  ["rx_len(V.numbers)", "3"],
  ["rx_len(V.none)", "0"],
  ["rx_at(V.words, 1)", "beta"],
  ["rx_at(V.words, -1)", "beta"],
  ["rx_at(V.words, 9)", ""],
  ["rx_at(V.todos, 1)", "{\"text\":\"bread\",\"done\":false,\"points\":8,\"where\":{\"street\":\"Oak\",\"number\":2},\"tags\":[\"brown\"]}"],
  ["rx_at(rx_at(V.todos, 0), \"text\")", "milk"],
  ["rx_at(rx_at(rx_at(V.todos, 1), \"where\"), \"street\")", "Oak"],
  ["rx_at_or(V.words, 7, \"none\")", "none"],
  ["rx_at_or(V.words, 0, \"none\")", "alpha"],
  ["rx_concat(V.numbers, rx_list_of(9))", "[3,1,2,9]"],
  ["rx_repeat(rx_list_of(1, 2), 2)", "[1,2,1,2]"],
  ["rx_slice(V.numbers, 1)", "[1,2]"],
  ["rx_slice(V.numbers, 0, -1)", "[3,1]"],
  ["rx_slice(V.numbers, NULL, NULL, -1)", "[2,1,3]"],
  ["rx_reverse(V.words)", "[\"beta\",\"alpha\"]"],
  ["rx_join(V.words, \", \")", "alpha, beta"],
  ["rx_join(V.numbers, \"\")", "312"],
  ["rx_contains(V.words, \"gamma\")", "false"],
  ["rx_contains(V.numbers, 2)", "true"],
  ["rx_contains(V.todos, \"bread\", \"text\")", "true"],
  ["rx_contains(V.todos, \"wine\", \"text\")", "false"],
  ["rx_pluck(V.todos, \"text\")", "[\"milk\",\"bread\"]"],
  ["rx_join(rx_pluck(V.todos, \"points\"), \"+\")", "5+8"],
  ["rx_range(4)", "[0,1,2,3]"],
  ["rx_range(2, 5)", "[2,3,4]"],
  ["rx_range(10, 0, -3)", "[10,7,4,1]"],
  ["rx_range(0, 1, 0)", "[]"],
  ["rx_len(rx_range(V.big))", "1000000"],
  ["rx_list_of(V.n, \"x\", V.yes)", "[7,\"x\",true]"],
  ["rx_list_map(int, V.numbers, twice)", "[6,2,4]"],
  ["rx_list_map(int, V.numbers, plus_index)", "[3,2,4]"],
  ["rx_list_map(Todo, V.todos, label)", "[\"0:milk@Elm\",\"1:bread@Oak\"]"],
  ["rx_list_map(str, V.words, greeting)", "[\"alpha of Ada Lovelace\",\"beta of Ada Lovelace\"]"],
  ["rx_list_map(str, V.digits, upper)", "[\"4\",\"2\"]"],
  ["rx_list_map(int, V.numbers, row_of)", "[\"024\",\"0\",\"02\"]"],
  ["rx_list_map(int, rx_list_map(int, V.numbers, twice), cell)", "[60,20,40]"],
  ["rx_list_filter(int, V.numbers, is_odd)", "[3,1]"],
  ["rx_len(rx_list_filter(Todo, V.todos, is_done))", "1"],
  ["rx_list_map(int, rx_list_filter(int, V.numbers, is_odd), nested)", "[3,1]"],
  ["rx_list_reduce(int, V.numbers, total, 0)", "6"],
  ["rx_list_reduce(int, V.numbers, total, 10.5)", "16.5"],
  ["rx_list_reduce(Todo, V.todos, sum_points, 0)", "13"],
  ["rx_list_flat_map(Todo, V.todos, tags_of)", "[\"white\",\"cold\",\"brown\"]"],
  ["rx_join(rx_list_flat_map(str, V.words, letters), \"-\")", "a-l-p-h-a-b-e-t-a"],
  // maps and records
  ["rx_len(V.scores)", "2"],
  ["rx_at(V.scores, \"ann\")", "9"],
  ["rx_at(V.scores, \"eve\")", ""],
  ["rx_at_or(V.scores, \"eve\", 0)", "0"],
  ["rx_at(rx_at(V.places, \"work\"), \"number\")", "3"],
  ["rx_keys(V.scores)", "[\"ann\",\"bob\"]"],
  ["rx_values(V.scores)", "[9,7]"],
  ["rx_entries(V.scores)", "[[\"ann\",9],[\"bob\",7]]"],
  ["rx_merge(V.scores, V.extra)", "{\"ann\":9,\"bob\":10}"],
  ["rx_contains(V.scores, \"bob\")", "true"],
  ["rx_contains(V.scores, \"toString\")", "false"],
  ["rx_list_map(int, V.scores, score)", "[\"ann=9\",\"bob=7\"]"],
  ["rx_list_map(Place, V.places, street)", "[\"work:High\"]"],
  ["rx_list_filter(int, V.scores, is_high)", "{\"ann\":9}"],
  ["rx_list_reduce(int, V.scores, total, 0)", "16"],
  ["rx_at(V.home.self_, \"street\")", "Main"],
  ["V.home.number", "12"],
  // JSON
  ["rx_at(rx_at(V.json, \"user\"), \"name\")", "Ada"],
  ["rx_at(rx_at(rx_at(V.json, \"user\"), \"langs\"), 0)", "C"],
  ["rx_add(rx_at(V.json, \"n\"), 1)", "5"],
  ["rx_at(rx_at(V.json, \"nobody\"), \"name\")", ""],
  ["rx_len(rx_at(V.json, \"list\"))", "2"],
  ["rx_list_map(Todo, rx_at(V.json, \"todos\"), label)", "[\"0:json@\"]"],
  ["rx_upper(rx_at(V.json, \"n\"))", "4"],
  // times
  ["V.start", "2026-03-01T12:30:15.250Z"],
  ["rx_lt(V.start, V.end)", "true"],
  ["rx_eq(V.start, \"2026-03-01T13:30:15.25+01:00\")", "true"],
  ["rx_ge(V.start, \"2026-03-02\")", "false"],
  ["rx_gt(V.end, \"2026-03-02T12:30:15.250Z\")", "true"],
  ["rx_gt(V.start, V.empty)", "false"],
  ["rx_date_diff(V.end, V.start)", "86400.000001"],
  ["rx_date_format(V.start, \"yyyy-MM-dd HH:mm:ss.SSS\", \"UTC\")", "2026-03-01 12:30:15.250"],
  ["rx_date_format(V.start, \"EEEE, d MMMM yy, h:mm a\", \"America/New_York\")", "Sunday, 1 March 26, 7:30 AM"],
  ["rx_date_format(V.start, \"HH'h'mm XXX\", \"Asia/Kolkata\")", "18h00 +05:30"],
  [BROWSER_ZONE, "15:30"],
  // choices
  ["rx_cond(rx_gt(V.n, 5), \"many\", \"few\")", "many"],
  ["rx_add(rx_cond(V.no, V.n, V.m), 1)", "-2"],
  ["rx_match(V.n, rx_case(6, \"six\"), rx_case(7, \"seven\"), \"none\")", "seven"],
  ["rx_match(V.word, rx_case(\"a\", \"A\"), rx_case(\"b\", \"B\"), rx_concat(V.word, \"?\"))", "héllo?"],
  ["rx_upper(rx_match(V.yes, rx_case(true, \"on\"), \"off\"))", "ON"],
  // formulas
  ["rx_expr(\"{} * 2 + {}\", V.n, 1)", "15"],
  ["rx_expr(\"1 + 2 * 3\")", "7"],
  ["rx_expr(\"(1 + 2) * 3\")", "9"],
  ["rx_expr(\"10 - 4 - 3\")", "3"],
  ["rx_expr(\"-2 ** 2\")", "-4"],
  ["rx_expr(\"2 ** 3 ** 2\")", "512"],
  ["rx_expr(\"7 / 2\")", "3.5"],
  ["rx_expr(\"-7 // 2\")", "-4"],
  ["rx_expr(\"-7 % 4\")", "-3"],
  ["rx_expr(\"{} > 5 && !{} ? 'yes' : 'no'\", V.n, V.no)", "yes"],
  ["rx_expr(\"{} == 7 || {} < 0\", V.n, V.n)", "true"],
  ["rx_expr(\"{} != 7\", V.n)", "false"],
  ["rx_expr(\"1 < 2 == true\")", "true"],
  ["rx_expr(\"{} + '!' + {}\", V.word, V.n)", "héllo!7"],
  ["rx_expr(\"'ab' * 3\")", "ababab"],
  ["rx_expr(\"{}[0] + {}[-1]\", V.numbers, V.numbers)", "5"],
  ["rx_expr(\"{}[1:]\", V.word)", "éllo"],
  ["rx_expr(\"{}[::-1]\", V.numbers)", "[2,1,3]"],
  ["rx_expr(\"{}[1].where.street\", V.todos)", "Oak"],
  ["rx_expr(\"{}.user.langs[1]\", V.json)", "Ada"],
  ["rx_expr(\"upper(join({}, '-'))\", V.words)", "ALPHA-BETA"],
  ["rx_expr(\"round({} * 100) / 100\", V.million)", "1234567.89"],
  ["rx_expr(\"{} ? {} ? 1 : 2 : 3\", V.yes, V.no)", "2"],
  ["rx_expr(\"{} + {}\", V.big, 1)", "9007199254740994"],
  ["rx_expr(\"1.5e2 + .5\")", "150.5"],
  ["rx_expr(\"\\\"it's\\\"\")", "it's"],
];

// Loops over what is not a list: C text, and the text of what is shown.
const loops = [
  ["rx_foreach(int, rx_range(3), plus_index)", "024"],
  ["rx_foreach(str, V.word, upper)", "HÉLLO"],
  ["rx_foreach(int, V.scores, score)", "ann=9bob=7"],
  ["rx_foreach(Place, V.places, street)", "work:High"],
  ["rx_foreach(str, rx_keys(V.scores), upper)", "ANNBOB"],
  ["rx_foreach(Todo, rx_at(V.json, \"todos\"), label)", "0:json@"],
  ["rx_foreach(str, rx_at(V.json, \"nothing\"), upper)", ""],
  ["rx_foreach(int, V.numbers, row_of)", "024002"],
];

// The examples of the guide: | `name` … | operands | result | `example` | `shows` |
const guide = fs.readFileSync(path.join(root, "docs/guide/expressions.md"), "utf8");
const examples = [...guide.matchAll(/^\| (`rx_.*?) \|.*\| `(rx_.*)` \| `(.*)` \|$/gm)].map(([, names, example, shows]) => ({ names, example, shows }));
const tested = results.length;
for (const { example, shows } of examples) results.push([example.replaceAll("S.", "V."), shows]);

const PAGE_ROWS = 60;

function table() {
  const cells = [...results.map(([text], i) => `rx_text(${text}, .id = "e${i}")`), ...loops.map(([text], i) => `rx_text(${text}, .id = "l${i}")`)];
  const parts = [];
  for (let i = 0; i < cells.length; i += PAGE_ROWS) parts.push(cells.slice(i, i + PAGE_ROWS));
  const functions = parts.map((part, i) => {
    const rows = part.map((cell) => `    rows[n++] = ${cell};\n`).join("");
    return `static rx part${i}(void)\n{\n    rx rows[${PAGE_ROWS}];\n    int n = 0;\n${rows}    return rx_nodes(n, rows);\n}\n`;
  });
  return `#include "values.h"\n\n${functions.join("\n")}
static rx expressions(void)
{
    return rx_box(${parts.map((_, i) => `part${i}()`).join(", ")});
}

RX_PAGE(expressions, .route = "/")
RX_APP()
`;
}

// `rows`: what is shown in the zone of the browser.
async function check(page, rows) {
  await connected(page);
  await until(async () => (await page.textContent("#e0")) === results[0][1], "the first result");
  const shown = (letter, n) => page.evaluate(([l, count]) => Array.from({ length: count }, (_, i) => document.getElementById(l + i).textContent), [letter, n]);
  const wrong = (rows, got) => rows.flatMap(([source, want], i) => (got[i] === want ? [] : [`${source}: got ${got[i]}, expected ${want}`]));
  equal(wrong(rows, await shown("e", rows.length)), []);
  equal(wrong(loops, await shown("l", loops.length)), []);
  equal(page.errors, []);
}

let app;
let folder;

test("the guide names every operation", async () => {
  const header = fs.readFileSync(path.join(root, "runtime/include/reflex/expr.h"), "utf8");
  const names = [...header.matchAll(/^#define (rx_\w+)\(/gm)].map(([, name]) => name);
  const named = examples.flatMap(({ names: cell }) => [...cell.matchAll(/`(rx_\w+)`/g)].map(([, name]) => name));
  equal(names.filter((name) => !named.includes(name)), []);
  equal(named.filter((name) => !names.includes(name)), []);
  const sources = results.slice(0, tested).map(([source]) => source).join(" ");
  equal(names.filter((name) => !sources.includes(`${name}(`)), [], "operations that no row tests");
});

test("every expression and every loop", async () => {
  const page = await openPage(app.url, { contextOptions: { timezoneId: "Europe/Istanbul" } });
  await check(page, results);
  await closePage(page);
});

// Rendered by Node at build time, in its zone, then taken over by the browser.
test("the same in production", async () => {
  await app.stop();
  app = await startApp(folder, { args: ["--env", "prod"], env: { TZ: "UTC" } });
  const page = await openPage(app.url, { contextOptions: { timezoneId: "UTC" } });
  await check(page, results.map(([source, shows]) => [source, source === BROWSER_ZONE ? "12:30" : shows]));
  await closePage(page);
});

await run(async () => {
  folder = makeApp("expressions");
  write(path.join(folder, "app/table.c"), table());
  app = await startApp(folder);
});
