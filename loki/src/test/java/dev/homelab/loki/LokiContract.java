package dev.homelab.loki;

/// What the client and every Loki, fake or real, owe each other.
interface LokiContract
    extends PushContract,
        QueryContract,
        PagingContract,
        IndexContract,
        GridContract,
        TailContract {}
