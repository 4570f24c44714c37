/** Acts of which a reader asks who did them, in all their forms: the base, the past, the participle. */
const ACTS = `
kill killed killing
shoot shot shooting
beat beaten beating
stab stabbed stabbing
arrest arrested arresting
detain detained detaining
fire fired firing
dismiss dismissed dismissing
oust ousted ousting
expel expelled expelling
deport deported deporting
attack attacked attacking
bomb bombed bombing
shell shelled shelling
gas gassed gassing
poison poisoned poisoning
execute executed executing
wound wounded wounding
injure injured injuring
torture tortured torturing
abuse abused abusing
assault assaulted assaulting
shove shoved shoving
evict evicted evicting
raid raided raiding
seize seized seizing
destroy destroyed destroying
demolish demolished demolishing
hack hacked hacking
leak leaked leaking
delete deleted deleting
block blocked blocking
reject rejected rejecting
ban banned banning
suspend suspended suspending
cancel canceled cancelled canceling cancelling
overturn overturned overturning
withhold withheld withholding
separate separated separating
remove removed removing
release released releasing`;

const STANDS_FOR: ReadonlyMap<string, string> = new Map(
  ACTS.trim()
    .split('\n')
    .flatMap((line) => {
      const forms = line.split(' ');
      return forms.map((form) => [form, forms[0]!] as const);
    }),
);

/** The act that a word in lower case tells: "shoot" for "shot". */
export function actNamed(lower: string): string | undefined {
  return STANDS_FOR.get(lower);
}
