/**
 * Words that say the reason of what stands before them (or, at the head of a sentence, behind the next comma). "After" and
 * "following" tell a time as often, and are none.
 */
export const REASON =
  /\b(?:because(?: of)?|due to|owing to|thanks to|citing|over (?=(?:\w+ )?(?:concerns?|fears?|allegations?|accusations?|claims?|differences|disagreements?|disputes?)\b)|in response to|in retaliation for|in protest (?:of|at|against)|in an effort to|in order to|in a bid to|as a result of|as punishment for|amid|blamed on|sparked by|caused by|triggered by|prompted by|driven by|fuell?ed by|(?<=\b(?:fired|dismissed|sacked|suspended|banned|arrested|jailed|criticized|criticised|punished|charged) )for(?= \w+ing\b))/gi;
