const ROLE =
  /(?:minister|kanzler|präsident|sprecher|meister|leiter|schlichter|richter|kommissar|führer|direktor|trainer|professor|forscher|sekretär|könig|anwält|expert|polizist)(?:in|e)?$|(?:chef|chefin|anwalt|vorsitzende[rn]?|abgeordnete[rn]?|beauftragte[rn]?)$/i;

/** Whether a noun says what somebody is: "Arbeitsministerin", "CDU-Chef". In German it opens a name, in capitals as that is. */
export function isRoleNoun(noun: string): boolean {
  return ROLE.test(noun);
}
