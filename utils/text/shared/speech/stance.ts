/**
 * How an account puts what somebody says: as a fact that they made known ("confirmed"), as their word ("said"), as no more
 * than their belief or charge ("claimed"), or as their denial.
 */
export type Stance = 'stated' | 'attributed' | 'hedged' | 'denied';
