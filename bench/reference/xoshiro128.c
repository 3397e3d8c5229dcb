/* Prints streams.json: xoshiro128** 1.1 (Blackman & Vigna 2018) from its published description.
   Run: cc -O2 -o xoshiro128 xoshiro128.c && ./xoshiro128 > ../../lib/metrics/fixtures/streams.json */
#include <stdint.h>
#include <stdio.h>

static uint32_t rotl(uint32_t x, int k) { return (x << k) | (x >> (32 - k)); }

static uint32_t next(uint32_t s[4]) {
  uint32_t result = rotl(s[1] * 5, 7) * 9;
  uint32_t t = s[1] << 9;
  s[2] ^= s[0];
  s[3] ^= s[1];
  s[1] ^= s[2];
  s[0] ^= s[3];
  s[2] ^= t;
  s[3] = rotl(s[3], 11);
  return result;
}

int main(void) {
  uint32_t seeds[3][4] = {{1, 2, 3, 4}, {0x9e3779b9u, 0x243f6a88u, 0xb7e15162u, 0xdeadbeefu}, {0xffffffffu, 0, 0, 1}};
  printf("{\"about\": \"xoshiro128** 1.1: state of four words, the next twenty outputs, and the state after them.\", "
         "\"computedWith\": \"C; bench/reference/xoshiro128.c\", \"streams\": [");
  for (int k = 0; k < 3; k++) {
    uint32_t *s = seeds[k];
    printf("%s{\"state\": [%u, %u, %u, %u], \"outputs\": [", k ? ", " : "", s[0], s[1], s[2], s[3]);
    for (int i = 0; i < 20; i++) printf("%s%u", i ? ", " : "", next(s));
    printf("], \"after\": [%u, %u, %u, %u]}", s[0], s[1], s[2], s[3]);
  }
  printf("]}\n");
  return 0;
}
