"""The national workload in numpy, int64 and exact. Reads the columns once; then answers each line "run" with the
milliseconds of wall and processor time that it took, and the line "answers" by writing the answers as a file."""

import sys
import time

import numpy as np

folder, members = sys.argv[1], int(sys.argv[2])
indicators, behaviours = 8, 7


def read(name, kind):
    return np.fromfile(f"{folder}/{name}", dtype=kind).astype(np.int64)


direction = read("direction", np.uint8)
target = read("target", np.int32)
realized = read("realized", np.int32)
weight = read("weight", np.int16)
behaviour = [read(f"behaviour{number}", np.uint8) for number in range(1, behaviours + 1)]
cells = np.array([[0, 2, 2], [1, 3, 3], [1, 3, 4]], dtype=np.int64)


def rating(score):
    return np.where(score > 10000, 2, np.where(score >= 9000, 1, 0))


def score():
    as_higher = (direction == 0) | ((direction == 2) & (10 * realized < 9 * target))
    as_lower = (direction == 1) | ((direction == 2) & (10 * realized > 11 * target))
    part = np.where(as_higher, realized, np.where(as_lower, 2 * target - realized, target))
    achievement = np.clip((20000 * part + target) // (2 * target), 0, 12000)
    weighted = (achievement * weight).reshape(-1, indicators).sum(axis=1)
    weights = weight.reshape(-1, indicators).sum(axis=1)
    result = (2 * weighted + weights) // (2 * weights)
    total = behaviour[0]
    for values in behaviour[1:]:
        total = total + values
    behaved = (200 * total + 7) // 14
    final = (6 * result + 4 * behaved + 5) // 10
    result_rating, behaviour_rating = rating(result), rating(behaved)
    return result, behaved, final, result_rating, behaviour_rating, cells[result_rating, behaviour_rating]


answers = None
print("ready numpy", np.__version__, flush=True)
for line in sys.stdin:
    if line.strip() == "run":
        wall, processor = time.perf_counter(), time.process_time()
        answers = score()
        print((time.perf_counter() - wall) * 1000, (time.process_time() - processor) * 1000, flush=True)
    elif line.strip() == "answers":
        for name, values in zip(("result", "behaviour", "final", "resultRating", "behaviourRating", "predicate"), answers):
            values.astype(np.int32).tofile(f"{folder}/answer-{name}")
        print("written", flush=True)
