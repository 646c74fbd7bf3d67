<?php
// Scores the form of 2014 with a Kinerja service. Plain PHP: no composer, no extension besides json.
declare(strict_types=1);

$context = stream_context_create(['http' => [
    'method' => 'POST',
    'header' => ['Content-Type: application/json', 'Authorization: Bearer ' . getenv('KINERJA_TOKEN')],
    'content' => file_get_contents(__DIR__ . '/form2014.json'), // sent as it is, so that no digit is lost
    'timeout' => 15,
    'ignore_errors' => true, // a problem has a content too
]]);
$url = (getenv('KINERJA_URL') ?: 'http://127.0.0.1:8080') . '/policies/pp-46-2011/score';
$answer = json_decode((string) file_get_contents($url, false, $context), true, 64, JSON_THROW_ON_ERROR);

if (isset($answer['code'])) { // the request as a whole was refused
    exit("{$answer['detail']} [{$answer['code']}]\n");
}
foreach ($answer['results'] as ['id' => $id, 'values' => $values, 'issues' => $issues]) {
    echo $issues === [] ? "$id: {$values['finalScore']} {$values['predicate']}\n" : "$id: {$issues[0]['message']['id']}\n";
}
