const ROLE =
  /(?:minister|kanzler|präsident|sprecher|meister|leiter|schlichter|richter|kommissar|führer|direktor|trainer|professor|forscher|sekretär|könig|anwält|expert|polizist)(?:in|e)?$|(?:chef|chefin|vorsitzende[rn]?|abgeordnete[rn]?|beauftragte[rn]?)$|(?:anwalt|dissident|aktivist|journalist|konzern|verlag|verband|verein)(?:e?s|en|in)?$|(?:hersteller|betreiber|anbieter|versicherer|händler|veranstalter|besitzer|dienstleister|lieferant)(?:s|en|in)?$/i;

/** Whether a noun says what somebody is: "Arbeitsministerin", "CDU-Chef". In German it opens a name, in capitals as that is. */
export function isRoleNoun(noun: string): boolean {
  return ROLE.test(noun);
}
