// Finds the folder with the packages whose declarations are read, or installs them, by the lock, into the cache.

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const FILES = ['package.json', 'package-lock.json'];

// The absolute path of a node_modules folder. `given` may be one, or a folder that holds one.
export function findModules(here, given) {
	if (!given) return existsSync(path.join(here, 'node_modules')) ? path.join(here, 'node_modules') : cached(here);
	const folder = path.resolve(given);
	const inner = path.join(folder, 'node_modules');
	const modules = existsSync(inner) ? inner : folder;
	if (!existsSync(path.join(modules, 'typescript'))) throw new Error(`no package 'typescript' in '${modules}'`);
	return modules;
}

function cached(here) {
	const hash = createHash('sha256');
	FILES.forEach((name) => hash.update(readFileSync(path.join(here, name))));
	const cache = process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache');
	const folder = path.join(cache, 'reflex', `generate-${hash.digest('hex').slice(0, 12)}`);
	if (!existsSync(folder)) install(here, folder);
	return path.join(folder, 'node_modules');
}

// Installed beside and renamed, so that an interrupted install leaves nothing that looks complete.
function install(here, folder) {
	const partial = `${folder}.${process.pid}`;
	mkdirSync(partial, { recursive: true });
	FILES.forEach((name) => copyFileSync(path.join(here, name), path.join(partial, name)));
	execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
		cwd: partial,
		stdio: ['ignore', 2, 2],
	});
	if (existsSync(folder)) rmSync(partial, { recursive: true });
	else renameSync(partial, folder);
}
