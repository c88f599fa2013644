-- AlterTable
ALTER TABLE "Batch" ADD COLUMN "withdrawReason" TEXT;
ALTER TABLE "Batch" ADD COLUMN "withdrawnAt" DATETIME;
ALTER TABLE "Batch" ADD COLUMN "withdrawnById" TEXT;

-- CreateTable
CREATE TABLE "FavouriteRule" (
    "villageId" TEXT NOT NULL,
    "staffId" TEXT NOT NULL,
    "ruleId" TEXT NOT NULL,

    PRIMARY KEY ("villageId", "staffId", "ruleId"),
    CONSTRAINT "FavouriteRule_villageId_staffId_fkey" FOREIGN KEY ("villageId", "staffId") REFERENCES "Staff" ("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "FavouriteRule_villageId_ruleId_fkey" FOREIGN KEY ("villageId", "ruleId") REFERENCES "Rule" ("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ClaimScore" (
    "villageId" TEXT NOT NULL,
    "claimId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "judge" TEXT,
    "score" INTEGER NOT NULL,

    PRIMARY KEY ("villageId", "claimId", "position"),
    CONSTRAINT "ClaimScore_villageId_claimId_fkey" FOREIGN KEY ("villageId", "claimId") REFERENCES "Claim" ("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Photo" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "villageId" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "batchId" TEXT,
    "meetingId" TEXT,
    "noticeId" TEXT,
    "addedById" TEXT NOT NULL,
    "addedAt" DATETIME NOT NULL,
    "removedAt" DATETIME,
    "removedById" TEXT,
    "removedReason" TEXT,
    CONSTRAINT "Photo_villageId_batchId_fkey" FOREIGN KEY ("villageId", "batchId") REFERENCES "Batch" ("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Village" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "storeName" TEXT NOT NULL,
    "placeLabel" TEXT NOT NULL DEFAULT 'VILLAGE',
    "groupLabel" TEXT NOT NULL DEFAULT 'GROUP',
    "boardNames" TEXT NOT NULL DEFAULT 'MASKED',
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "oldestDeed" INTEGER NOT NULL DEFAULT 365,
    "entrySeq" INTEGER NOT NULL DEFAULT 0,
    "openMonth" TEXT NOT NULL,
    "openWindowId" TEXT,
    "foundedAt" DATETIME NOT NULL
);
INSERT INTO "new_Village" ("boardNames", "demo", "entrySeq", "foundedAt", "groupLabel", "id", "name", "oldestDeed", "openMonth", "openWindowId", "slug", "storeName") SELECT "boardNames", "demo", "entrySeq", "foundedAt", "groupLabel", "id", "name", "oldestDeed", "openMonth", "openWindowId", "slug", "storeName" FROM "Village";
DROP TABLE "Village";
ALTER TABLE "new_Village" RENAME TO "Village";
CREATE UNIQUE INDEX "Village_slug_key" ON "Village"("slug");
CREATE TABLE "new_RuleVersion" (
    "villageId" TEXT NOT NULL,
    "ruleId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "list" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "scale" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "minPoints" INTEGER,
    "maxPoints" INTEGER,
    "capMonth" INTEGER,
    "capQuarter" INTEGER,
    "capYear" INTEGER,
    "spendable" BOOLEAN NOT NULL DEFAULT true,
    "ranks" BOOLEAN NOT NULL DEFAULT true,
    "singleReview" BOOLEAN NOT NULL DEFAULT false,
    "photoRequired" BOOLEAN NOT NULL DEFAULT false,
    "since" TEXT NOT NULL,
    "until" TEXT,
    "meeting" TEXT NOT NULL,
    "adoptedById" TEXT NOT NULL,
    "adoptedAt" DATETIME NOT NULL,

    PRIMARY KEY ("villageId", "ruleId", "version"),
    CONSTRAINT "RuleVersion_villageId_ruleId_fkey" FOREIGN KEY ("villageId", "ruleId") REFERENCES "Rule" ("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_RuleVersion" ("adoptedAt", "adoptedById", "capMonth", "capQuarter", "capYear", "list", "maxPoints", "meeting", "minPoints", "name", "points", "ranks", "ruleId", "scale", "since", "singleReview", "spendable", "unit", "until", "version", "villageId") SELECT "adoptedAt", "adoptedById", "capMonth", "capQuarter", "capYear", "list", "maxPoints", "meeting", "minPoints", "name", "points", "ranks", "ruleId", "scale", "since", "singleReview", "spendable", "unit", "until", "version", "villageId" FROM "RuleVersion";
DROP TABLE "RuleVersion";
ALTER TABLE "new_RuleVersion" RENAME TO "RuleVersion";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "Photo_villageId_batchId_idx" ON "Photo"("villageId", "batchId");

-- CreateIndex
CREATE INDEX "Photo_villageId_meetingId_idx" ON "Photo"("villageId", "meetingId");

-- CreateIndex
CREATE INDEX "Photo_villageId_noticeId_idx" ON "Photo"("villageId", "noticeId");

-- CreateIndex
CREATE UNIQUE INDEX "Photo_villageId_id_key" ON "Photo"("villageId", "id");

-- CreateIndex
CREATE INDEX "Batch_villageId_recordedById_recordedAt_idx" ON "Batch"("villageId", "recordedById", "recordedAt");
