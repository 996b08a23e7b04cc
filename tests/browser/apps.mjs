// Projects of tests/apps/: each folder there holds the app/ of one test, and what it needs besides. The rest comes from the blank template.
import fs from "node:fs";
import path from "node:path";
import { makeProject, root } from "./harness.mjs";

/** A project with the files of tests/apps/<name>; `config` is added to its rxconfig.json. Returns its folder. */
export function makeApp(name, config = {}) {
  const folder = makeProject("blank");
  for (const part of ["app", "tests"]) fs.rmSync(path.join(folder, part), { recursive: true, force: true });
  fs.cpSync(path.join(root, "tests/apps", name), folder, { recursive: true });
  const file = path.join(folder, "rxconfig.json");
  fs.writeFileSync(file, JSON.stringify({ ...JSON.parse(fs.readFileSync(file, "utf8")), ...config }, null, 2));
  return folder;
}
