-- CreateTable
CREATE TABLE "Trace" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "villageId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "staffId" TEXT,
    "staffName" TEXT NOT NULL,
    "deed" TEXT NOT NULL,
    "page" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "subject" TEXT,
    "changes" TEXT
);

-- CreateIndex
CREATE INDEX "Trace_villageId_at_idx" ON "Trace"("villageId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Trace_villageId_id_key" ON "Trace"("villageId", "id");
