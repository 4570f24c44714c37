/** Nouns for one person. */
export const PERSON: ReadonlySet<string> = new Set(
  'man woman boy girl child baby infant toddler teenager teen person victim passenger passerby bystander pedestrian cyclist driver motorist worker employee staffer colleague student pupil teacher soldier officer policeman policewoman firefighter guard gunman suspect robber attacker assailant civilian protester demonstrator journalist reporter resident villager climber hiker tourist patient inmate prisoner pilot sailor crewman miner mother father son daughter wife husband brother sister pirate migrant militant fisherman'.split(
    ' ',
  ),
);

/** Nouns for several people that counts of them use, beside the plurals of those for one. */
export const PERSONS: ReadonlySet<string> = new Set(
  'people men women children others members troops police casualties victims lives dead injured wounded adults americans citizens inhabitants neighbours neighbors friends guests visitors travelers travellers shoppers customers users viewers fans donors voters jurors delegates deputies senators lawmakers officials lawyers justices democrats republicans activists supporters fighters rebels veterans witnesses hostages detainees immigrants refugees farmers raiders gunmen policemen fishermen firefighters'.split(
    ' ',
  ),
);

/** "A mother of 13" tells of her children, "a girl of 13" of her age. */
export const PARENT = /^(?:mother|father|mom|dad|parents?)$/;
