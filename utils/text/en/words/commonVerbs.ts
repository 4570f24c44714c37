/** Forms of common verbs that are hardly ever nouns: a noun phrase ends before them. Those in "-ed" and "-ing" are told by their ends. */
export const COMMON_VERBS: ReadonlySet<string> = new Set(
  `accuse accuses agree agrees aim aims allow allows appear appears apply applies argue argues arise arises arose ask asks
  avoid avoids be became become becomes been began begin begins begun believe believes bring brings brought built buy buys
  came carry carries choose chooses chose chosen cite cites come comes consider considers contain contains continue continues
  cost could create creates decide decides declare declares defend defends describe describes deserve deserves did die dies
  do does done drew drive drives drove eat enjoy ensure ensures enter exist exists expect expects expand expands explain explains
  face faces fail fails fall falls fallen feel feels fell felt find finds flew fly follow follows forget fought found gave get
  gets give gives given go goes gone got grew grow grows grown had happen happens has have hear hears heard held help helps hide
  hit hold holds hope hopes identify identifies improve improves include includes inform insist insists involve involves is join
  joins keep keeps kept knew know knows known laid lay lead leads learn learns leave leaves led lend let lets lie lies listen live
  lives lose loses lost made make makes mean means meant meet meets met must need needs occur occurs paid pass pay pays prefer
  prepare prepares prevent prevents produce produces promote promotes propose proposes protect protects prove proves provide
  provides publish pull push put puts raise raises ran reach reaches read receive receives recognize refer refers refuse refuses
  reject rejects remain remains remember remove removes represent represents require requires resign respond responds rise rises
  risen rose said sat save saves saw say says see seek seeks seem seems seen sell sells send sends sent serve serves set sets shall
  should shot show shows shown sign signs sit sits slam slams slashing sold solve sought speak speaks spend spends spent spoke spoken
  spread stand stands stay stays stole stood stop stops strike struck suffer suffers suggest suggests surpass swear sworn take takes taken
  talk talks taught teach tell tells tend tends think thinks thought threaten threatens threw throw throws told took tout touts treat tries
  try understand urge urges use uses vow vows wait want wants warn warns was watch wear wears went were win wins won wonder wore would
  write writes written wrote overturn overturns undermine undermines target targets convince ignore ignores acknowledge acknowledges
  broke broken bore bound caught cast cut cuts dealt fled forbade forced froze hung hurt led left lit overcame overthrew rang sank shook
  shut slept slid swept swore swung tore underwent withdrew woke sunk depend depends repair repairs add adds view confirm confirms confirmed instill heal heals bridge forge encourage encourages exercise abandon abandons restrict restricts avoid avoids
  declined stem step check curb bolster boost urge engage enforce adopt adopts oppose opposes reduce reduces increase block`
    .trim()
    .split(/\s+/),
);
