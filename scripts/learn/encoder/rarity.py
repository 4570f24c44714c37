"""How much a piece tells: minus the logarithm of the share of windows that hold it, in the language in which it is commonest."""
import numpy as np

STEPS = 16  # of one unit, so that a byte holds it


def rarityOf(sets, size, special):
    """{language: int [windows, pieces]} → uint8 [size]; special pieces tell nothing."""
    share = np.zeros(size)
    for rows in sets.values():
        holding = np.zeros(size)
        for row in rows:
            holding[np.unique(row)] += 1
        share = np.maximum(share, (holding + 0.5) / (len(rows) + 1))
    rarity = np.clip(np.round(-np.log(share) * STEPS), 0, 255).astype(np.uint8)
    rarity[list(special)] = 0
    return rarity
