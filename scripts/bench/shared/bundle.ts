import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** One script of a TypeScript file and all it imports, minified as the extension is. An `iife` puts its exports on `bench`. */
export async function bundle(entry: URL, format: 'iife' | 'es'): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
    build: { write: false, minify: 'esbuild', lib: { entry: fileURLToPath(entry), formats: [format], name: 'bench' } },
  });
  return (built as Rollup.RollupOutput[])[0]!.output[0].code;
}
