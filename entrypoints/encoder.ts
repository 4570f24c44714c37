import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveTasks, type WorkerScope } from '@/utils/browser/encode/serveTasks';

/** The Worker in which the encoder runs, off every thread that draws. */
export default defineUnlistedScript(() => serveTasks(globalThis as unknown as WorkerScope));
