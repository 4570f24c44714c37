import type { TestProject } from 'vitest/node';
import { type Cluster, startCluster } from '@/scripts/openSearch/cluster';
import { prepareKit } from '@/scripts/openSearch/kit';

declare module 'vitest' {
  interface ProvidedContext {
    /** Nodes of a real cluster, or why there is none. */
    openSearch: Pick<Cluster, 'nodes' | 'certificate'> | { skipped: string };
  }
}

/** Three nodes over HTTPS, whose certificate the tests trust; stopped when all tests have run. */
export default async function startOpenSearch(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const kit = prepareKit();
  if (!kit.ok) {
    project.provide('openSearch', { skipped: kit.failure });
    return undefined;
  }
  const { nodes, certificate, stop } = await startCluster(kit.value, 3, '256m');
  // Read when a process starts: those that run the tests start after this.
  process.env.NODE_EXTRA_CA_CERTS = certificate;
  project.provide('openSearch', { nodes, certificate });
  return stop;
}
