import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askAsAdmin } from './askAsAdmin';
import { freePorts } from './freePorts';
import type { Kit } from './kit';
import { securitySettings, writeUsers } from './users';

/** A cluster of real nodes on loopback, over HTTPS and with users. */
export interface Cluster {
  nodes: { url: string; pid: number }[];
  /** Path of the certificate to trust. */
  certificate: string;
  /** Ends every node and deletes what they kept. */
  stop(): Promise<void>;
}

/** A cluster that answers nobody after this is not coming up. */
const LONGEST_START_MS = 600_000;
/** A busy machine answers late. */
const PATIENCE = [
  'discovery.probe.connect_timeout',
  'discovery.probe.handshake_timeout',
  'discovery.request_peers_timeout',
].map((name) => `${name}=30s`);
/** Starts in half the time, and is as fast in the minute that a test lasts. */
const QUICK_START = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xshare:auto'];

/** Starts so many nodes, each with this much heap ("256m"), and waits until all of them belong together. */
export async function startCluster(kit: Kit, nodes: number, heap: string): Promise<Cluster> {
  const folder = mkdtempSync(join(tmpdir(), 'open-search-'));
  const settings = join(folder, 'config');
  mkdirSync(settings);
  const certificate = writeUsers(settings, kit.securityFolder);
  const ports = await freePorts(2 * nodes);
  const names = Array.from({ length: nodes }, (_, at) => `n${at + 1}`);
  const seeds = ports.slice(nodes).map((port) => `127.0.0.1:${port}`);
  const started = names.map((name, at) =>
    startNode(kit, heap, settings, join(folder, name), [
      `node.name=${name}`,
      `http.port=${ports[at]}`,
      `transport.port=${ports[nodes + at]}`,
      `discovery.seed_hosts=${seeds.join(',')}`,
      // One begins and the others join: an election takes several tries where the machine is busy.
      'cluster.initial_cluster_manager_nodes=n1',
    ]),
  );
  const stop = async () => {
    await Promise.all(started.map(end));
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await areTogether(`https://127.0.0.1:${ports[0]}`, certificate, started);
  } catch (error) {
    const log = readFileSync(join(folder, 'n1', 'log'), 'utf8').slice(-2_000);
    await stop();
    throw new Error(`OpenSearch did not come up; its log ends: ${log}`, { cause: error });
  }
  return {
    nodes: started.map(({ pid }, at) => ({ url: `https://127.0.0.1:${ports[at]}`, pid: pid as number })),
    certificate,
    stop,
  };
}

/** The node's standard input stays open as long as we live: it ends with us, however we end. */
function startNode({ classPath }: Kit, heap: string, settings: string, home: string, own: string[]): ChildProcess {
  mkdirSync(home);
  const log = openSync(join(home, 'log'), 'w');
  const java = [`-Xms${heap}`, `-Xmx${heap}`, ...QUICK_START, '-Dlog4j2.level=warn', '-cp', classPath, 'SearchNode'];
  const common = ['cluster.name=newsroom', `path.home=${home}`, 'network.host=127.0.0.1'];
  const disk = 'cluster.routing.allocation.disk.threshold_enabled=false';
  return spawn('java', [...java, settings, ...common, disk, ...PATIENCE, ...own, ...securitySettings()], {
    stdio: ['pipe', log, log],
  });
}

async function areTogether(url: string, certificate: string, nodes: ChildProcess[]): Promise<void> {
  const giveUpAt = Date.now() + LONGEST_START_MS;
  const health = `/_cluster/health?wait_for_status=green&wait_for_nodes=${nodes.length}&timeout=2s`;
  while (Date.now() < giveUpAt) {
    const answer = await askAsAdmin({ url, certificate }, 'GET', health).catch(() => undefined);
    if (answer?.status === 200) return;
    const dead = nodes.find(({ exitCode }) => exitCode !== null);
    if (dead) throw new Error(`A node of OpenSearch ended at once: ${dead.spawnargs.join(' ')}`);
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  throw new Error('OpenSearch did not come up in time');
}

/** A node that hangs does not hear that it should end. */
async function end(node: ChildProcess): Promise<void> {
  if (node.exitCode !== null || node.signalCode !== null) return;
  const ended = new Promise((resolve) => node.once('exit', resolve));
  node.kill('SIGKILL');
  await ended;
}
