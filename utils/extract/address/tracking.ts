/** Query parameters that say where a reader came from, not what is shown. A trailing `*` stands for any ending. */
const TRACKING = [
  ...['utm_*', 'mc_*', 'pk_*', 'mtm_*', 'at_*', 'ns_*', 'hsa_*', 'vero_*', '_hs*', 'oly_*', 'wt_*', 'xtor', 'xtref'],
  ...[
    'fbclid',
    'gclid',
    'dclid',
    'gbraid',
    'wbraid',
    'msclkid',
    'yclid',
    'ttclid',
    'twclid',
    'igshid',
    'igsh',
    '_ga',
    '_gl',
  ],
  ...[
    'cmp',
    'cmpid',
    'icid',
    'ncid',

    'ocid',
    'smid',
    'smtyp',
    'sref',
    'srnd',
    'ref',
    'ref_src',
    'ref_url',
    'referrer',
  ],
  ...[
    'source',
    'src',
    'soc_src',
    'soc_trk',
    'guccounter',
    'guce_*',
    'ftag',
    'ito',
    'taid',
    'mod',
    'partner',
    'share',
    'shared',
  ],
  ...[
    'sharetype',
    'share_*',
    'fb_ref',
    'fb_source',
    'cvid',
    'ei',
    'spm',
    'trk',
    'trkid',
    'campaign',
    'campaign_id',
    'emailid',
  ],
  ...[
    'instance_id',
    'segment_id',
    'user_id',
    'regi_id',
    'nl',
    'newsletter',
    'outputtype',
    'amp',
    'amp_*',
    'print',
    'rss',
    'feed',
  ],
];

const ENDLESS = TRACKING.filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1));
const WHOLE = new Set(TRACKING);

/** Whether a query parameter only tracks the reader or picks a copy of the page: `utm_source`, `fbclid`, `amp`. */
export function isTracking(name: string): boolean {
  const lower = name.toLowerCase();
  return WHOLE.has(lower) || ENDLESS.some((start) => lower.startsWith(start));
}
