import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Result } from '@/utils/model';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const KIT = fileURLToPath(new URL('../../node_modules/.cache/open-search-2.19.4', import.meta.url));
const SECURITY = 'org.opensearch.plugin:opensearch-security:2.19.4.0:zip';

/** Where OpenSearch's own files are on this machine. */
export interface Kit {
  /** For `java -cp`. */
  classPath: string;
  /** The settings files that the security plug-in comes with. */
  securityFolder: string;
}

/** OpenSearch's jars, fetched once with Maven (90 MB); the failure says in a few words what is missing. */
export function prepareKit(): Result<Kit, string> {
  const missing = ['java', 'javac', 'mvn', 'openssl'].filter((tool) => !answers(tool));
  if (missing.some((tool) => tool.startsWith('java'))) return { ok: false, failure: 'no JDK' };
  if (missing.length > 0) return { ok: false, failure: `no ${missing.join(' and no ')}` };
  if (!existsSync(KIT)) {
    const part = `${KIT}.part`;
    rmSync(part, { recursive: true, force: true });
    mkdirSync(part, { recursive: true });
    if (!fetchInto(part)) return { ok: false, failure: 'OpenSearch could not be fetched from Maven Central' };
    renameSync(part, KIT);
  }
  const folders = ['classes', join('lib', '*'), join('security', '*')].map((folder) => join(KIT, folder));
  return { ok: true, value: { classPath: folders.join(':'), securityFolder: join(KIT, 'security', 'config') } };
}

const answers = (tool: string) =>
  spawnSync(tool, [tool === 'openssl' ? 'version' : '-version'], { stdio: 'ignore' }).status === 0;

function fetchInto(folder: string): boolean {
  const [lib, security, classes] = ['lib', 'security', 'classes'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const maven = ['-q', '-B', '-f', join(HERE, 'pom.xml')];
  return (
    run('mvn', [...maven, 'dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${lib}`]) &&
    run('mvn', [...maven, 'dependency:copy', `-Dartifact=${SECURITY}`, `-DoutputDirectory=${security}`]) &&
    run('jar', ['xf', join(security, readdirSync(security)[0] as string)], security) &&
    run('javac', ['-cp', join(lib, '*'), '-d', classes, join(HERE, 'SearchNode.java')])
  );
}

function run(tool: string, args: string[], cwd?: string): boolean {
  return spawnSync(tool, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}
