-- CreateTable
CREATE TABLE "Trace" (
    "id" TEXT NOT NULL,
    "villageId" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "staffId" TEXT,
    "staffName" TEXT NOT NULL,
    "deed" TEXT NOT NULL,
    "page" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "subject" TEXT,
    "changes" TEXT,

    CONSTRAINT "Trace_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Trace_villageId_at_idx" ON "Trace"("villageId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Trace_villageId_id_key" ON "Trace"("villageId", "id");
