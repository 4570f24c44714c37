import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Users of a cluster on loopback that holds made-up items; `docs/newsroom.md` gives the same roles to real ones. */
const USERS = {
  admin: { password: 'admin-Quay-41!', hash: '$2y$12$RX72BfKObp8aEqxNDm9nEO/M0Ne8Q4rd.ZjDWRt4ql2TpsUy/McTC' },
  filler: { password: 'filler-Quay-41!', hash: '$2y$12$NDUjzFDATC9n68KzA.MFsuCiSdBZbEOGwgnq6wUXlvjL8fb6BxmYO' },
  reader: { password: 'reader-Quay-41!', hash: '$2y$12$wKRD6VXT5QtwO6oPvyhO1uTDhv6k7hffuloepoPQuTcdeZaeaHdue' },
};
export type User = keyof typeof USERS;

/** What a user types as the authorization of the search server. */
export const logInOf = (user: User) => `${user}:${USERS[user].password}`;

const ROLES = {
  filler: {
    cluster_permissions: ['indices:data/write/bulk'],
    index_permissions: [{ index_patterns: ['news*'], allowed_actions: ['write', 'read'] }],
  },
  reader: { index_permissions: [{ index_patterns: ['news*'], allowed_actions: ['read'] }] },
};

/** Writes a cluster's users, roles and certificate below its folder of settings; gives the certificate to trust. */
export function writeUsers(folder: string, securityFolder: string): string {
  const security = join(folder, 'opensearch-security');
  mkdirSync(security, { recursive: true });
  cpSync(securityFolder, security, { recursive: true });
  const names = Object.keys(USERS) as User[];
  const own = (name: string, type: string, content: object) =>
    writeFileSync(join(security, `${name}.yml`), JSON.stringify({ _meta: { type, config_version: 2 }, ...content }));
  own('internal_users', 'internalusers', Object.fromEntries(names.map((name) => [name, { hash: USERS[name].hash }])));
  own('roles', 'roles', ROLES);
  own('roles_mapping', 'rolesmapping', {
    all_access: { users: ['admin'] },
    filler: { users: ['filler'] },
    reader: { users: ['reader'] },
  });
  return writeCertificate(folder);
}

function writeCertificate(folder: string): string {
  const [certificate, key] = [join(folder, 'node.pem'), join(folder, 'node-key.pem')];
  const names = ['-subj', '/CN=node', '-addext', 'subjectAltName=IP:127.0.0.1'];
  const files = ['-keyout', key, '-out', certificate];
  const { status } = spawnSync('openssl', [
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-days',
    '2',
    ...names,
    ...files,
  ]);
  if (status !== 0) throw new Error('openssl made no certificate');
  return certificate;
}

/** The settings by which a node uses them, for its own transport and for HTTPS. */
export function securitySettings(): string[] {
  const files = ['pemcert_filepath=node.pem', 'pemkey_filepath=node-key.pem', 'pemtrustedcas_filepath=node.pem'];
  return [
    ...files.map((file) => `plugins.security.ssl.transport.${file}`),
    ...files.map((file) => `plugins.security.ssl.http.${file}`),
    'plugins.security.ssl.http.enabled=true',
    'plugins.security.ssl.transport.enforce_hostname_verification=false',
    'plugins.security.nodes_dn=CN=node',
    'plugins.security.authcz.admin_dn=CN=admin',
    'plugins.security.allow_default_init_securityindex=true',
  ];
}
