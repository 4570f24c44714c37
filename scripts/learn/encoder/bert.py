"""The encoder's network: BERT without pooling, fed with embedding rows, so that rows can stay in 4-bit blocks outside of it."""
import torch
from torch import nn
from torch.nn import functional as F


class Layer(nn.Module):
    def __init__(self, width, heads, inner, eps):
        super().__init__()
        self.heads = heads
        self.query, self.key, self.value = (nn.Linear(width, width) for _ in range(3))
        self.attended = nn.Linear(width, width)
        self.attended_norm = nn.LayerNorm(width, eps=eps)
        self.inner, self.outer = nn.Linear(width, inner), nn.Linear(inner, width)
        self.outer_norm = nn.LayerNorm(width, eps=eps)

    def forward(self, x, bias):
        b, n, width = x.shape
        q, k, v = (p(x).view(b, n, self.heads, -1).transpose(1, 2) for p in (self.query, self.key, self.value))
        if torch.onnx.is_in_onnx_export():
            scores = q @ k.transpose(-1, -2) * (width // self.heads) ** -0.5 + bias
            mixed = torch.softmax(scores, -1) @ v
        else:
            mixed = F.scaled_dot_product_attention(q, k, v, bias)
        x = self.attended_norm(x + self.attended(mixed.transpose(1, 2).reshape(b, n, width)))
        return self.outer_norm(x + self.outer(F.gelu(self.inner(x))))


class Bert(nn.Module):
    """Embedding rows [b, n, width] and a mask [b, n] → the words' vectors after the last layer (or after every layer)."""

    def __init__(self, width, layers, heads, inner, positions, eps):
        super().__init__()
        self.position = nn.Embedding(positions, width)
        self.segment = nn.Parameter(torch.zeros(width))
        self.norm = nn.LayerNorm(width, eps=eps)
        self.layers = nn.ModuleList(Layer(width, heads, inner, eps) for _ in range(layers))

    def forward(self, rows, mask, every=False):
        bias = (1.0 - mask[:, None, None, :].to(rows.dtype)) * -1e4
        x = self.norm(rows + self.position.weight[: rows.shape[1]] + self.segment)
        all = [x]
        for layer in self.layers:
            x = layer(x, bias)
            all.append(x)
        return all if every else x
