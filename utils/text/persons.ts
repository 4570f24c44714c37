/** Nouns for one person. */
export const PERSON: ReadonlySet<string> = new Set(
  'man woman boy girl child baby infant toddler teenager teen person victim passenger passerby bystander pedestrian cyclist driver motorist worker employee staffer colleague student pupil teacher soldier officer policeman policewoman firefighter guard gunman suspect robber attacker assailant civilian protester demonstrator journalist reporter resident villager climber hiker tourist patient inmate prisoner pilot sailor crewman miner mother father son daughter wife husband brother sister pirate migrant militant fisherman'.split(
    ' ',
  ),
);
